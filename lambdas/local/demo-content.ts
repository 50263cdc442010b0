/** The demo agency: three brands that do not exist, one of them with a strategy under way. */
export const AGENCY = { name: 'Demo Agency', slug: 'demo', timeZone: 'Europe/Madrid', currency: 'EUR' };

export const BRANDS = [
  {
    name: 'Harbour Bakery',
    externalId: 'DEMO-1',
    industry: 'food',
    website: 'https://harbour-bakery.example',
    tags: ['retainer', 'local'],
  },
  { name: 'Fern & Fig Plants', externalId: 'DEMO-2', industry: 'home', tags: ['retainer'] },
  { name: 'Lumina Night Trains', externalId: 'DEMO-3', industry: 'travel', tags: ['project'] },
];

export const STRATEGY = { title: 'From the quay to the whole town' };

export const STEP_A = {
  objectives: {
    vision: 'Whoever thinks of bread in this town thinks of the bakery at the harbour.',
    objectives: [
      {
        key: 'regulars',
        title: 'More people who come back every week',
        approach: 'Show the morning at the oven, every day, and answer everyone who writes.',
        metric: 'followers',
        baseline: 1200,
        target: 3000,
        unit: 'people',
        horizon: 'MID_TERM',
        weight: 60,
      },
      {
        key: 'orders',
        title: 'Orders for the weekend placed online',
        approach: 'Offer the weekend basket on Thursdays, with a link in every profile.',
        metric: 'conversions',
        baseline: 0,
        target: 400,
        unit: 'orders',
        horizon: 'LONG_TERM',
        weight: 40,
      },
    ],
  },
};

export const STEP_B = {
  analysis: {
    limits: ['Two people, and both are at the oven until nine'],
    helps: ['A view of the harbour that nobody else has', 'Guests who take pictures unasked'],
    hurts: ['Opening hours that differ from one platform to the next'],
    competitors: ['The supermarket at the ring road'],
  },
};
