/** The brand that is taken from A to R, by the id it has in the agency's own system. */
export const BRAND = { externalId: 'CRM-1000', name: 'Mercado Olivo' };

/** The days of its terms: all of them past, so that each review has its turn, and all within the daily values. */
export const TERMS = {
  startsOn: '2026-08-01',
  shortTermEndsOn: '2026-08-14',
  midTermEndsOn: '2026-08-27',
  longTermEndsOn: '2026-09-08',
};

/** The first market Sunday of August. */
export const LAUNCHED_ON = '2026-08-02';

/** Its profiles, each with the platform of step D that it was assembled from. */
export const PROFILES = [
  { platformKey: 'instagram', network: 'INSTAGRAM', handle: 'ig_0' },
  { platformKey: 'x', network: 'X', handle: 'x_0' },
  { platformKey: 'blog', network: 'BLOG', handle: 'mercado-olivo-blog' },
];

/** What is filled in where a network asks for it. */
export const CRITERIA: Record<string, string> = {
  DISPLAY_NAME: 'Mercado Olivo',
  BIO: 'Oil of one grove, pressed the day it is picked. Find us in the market hall, or order it home.',
  LINK: 'https://brand-1.example/shop',
  AVATAR: 'press.png',
  COVER: 'grove.jpg',
  CONTACT: 'hola@brand-1.example',
  CATEGORY: 'Food',
  LANGUAGE: 'es',
  LOCATION: 'Madrid',
};
