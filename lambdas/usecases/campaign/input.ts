import * as z from 'zod';
import { daySchema, isDay } from '../../domain/calendar';
import { CAMPAIGN_KINDS, MEDIA, TACTIC_KINDS } from '../../domain/campaign';
import { HORIZONS } from '../../domain/horizon';
import type { Money } from '../../domain/money';
import type { Result } from '../../domain/result';
import { bytesOf, LARGEST_BYTES, list, paragraph, text, title } from '../../domain/text';
import { moneyIn } from '../allocation/amounts';
import { parseInput } from '../input';

const distinct = (entries: string[]): string[] => [...new Set(entries)];

/** The data of a campaign, as forms and imports give it. */
export const campaignData = {
  externalId: text(100),
  name: title,
  kind: z.enum(CAMPAIGN_KINDS),
  horizon: z.enum(HORIZONS),
  tactics: list(z.object({ kind: z.enum(TACTIC_KINDS), medium: z.enum(MEDIA), description: paragraph }), 50)
    .min(1, { error: 'must name at least one tactic' })
    .refine((tactics) => bytesOf(tactics) <= LARGEST_BYTES, { error: `must have at most ${LARGEST_BYTES} bytes` }),
  startsOn: daySchema,
  endsOn: daySchema,
  profileIds: list(z.string()).transform(distinct),
  objectiveKeys: list(z.string(), 50).transform(distinct),
  budget: z.object({ amount: z.string(), currency: z.string() }),
};

/** Whether the days come in their order. Said also when other fields are wrong, so that everything is named at once. */
export const daysInOrder = <T extends z.ZodType<{ startsOn: string; endsOn: string }>>(campaign: T) =>
  campaign.refine(({ startsOn, endsOn }) => startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'must not be before the first day',
    when: ({ value }) => isDay(Object(value).startsOn) && isDay(Object(value).endsOn),
  });

/** A budget in the currency of the strategy; it may be nothing. */
export const budgetIn = (currency: string, given: unknown): Result<Money> =>
  parseInput(moneyIn(currency, { free: true }), given, ['input', 'budget']);
