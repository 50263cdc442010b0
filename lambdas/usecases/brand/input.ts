import * as z from 'zod';
import { isTimeZone } from '../../domain/calendar';
import { currencySchema } from '../../domain/money';
import { isWebAddress, list, text, title } from '../../domain/text';

/** The data of a brand, as forms and imports give it. */
export const brandData = {
  name: title,
  externalId: text(100),
  industry: text(100),
  website: z.string().refine(isWebAddress, { error: 'must be an absolute http or https address' }),
  timeZone: z.string().refine(isTimeZone, { error: 'must be a time zone such as Europe/Madrid' }),
  currency: currencySchema,
  tags: list(text(50), 50).transform((tags) => [...new Set(tags)]),
};

export const slugSchema = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{1,59}$/, { error: 'must be 2 to 60 lower-case letters, digits or hyphens' });

/** A short name made from a name: `Café Olé` becomes `cafe-ole`. Empty when nothing of the name can be used. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 50);
