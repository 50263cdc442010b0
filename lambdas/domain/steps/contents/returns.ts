import * as z from 'zod';
import { daySchema } from '../../calendar';
import { decimalText, key, list, text, title } from '../../text';

const entry = z.object({
  earnedOn: daySchema,
  /** In the strategy's currency; how many decimals that has is checked against the plan. */
  amount: decimalText,
  source: title,
  campaignId: text(200).optional(),
  objectiveKey: key.optional(),
});
export type Entry = z.infer<typeof entry>;

export const returnsContent = z.object({ revenue: list(entry, 500).default([]) });
export type ReturnsContent = z.infer<typeof returnsContent>;
