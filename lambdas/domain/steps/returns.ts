import * as z from 'zod';
import { daySchema } from '../calendar';
import { parseMoney } from '../money';
import { decimalText, key, list, text, title } from '../text';
import { keysOf, objectivesOf, unknownReferences } from './references';
import { defineStep, unless, type Objection } from './step';

const entry = z.object({
  earnedOn: daySchema,
  /** In the strategy's currency; how many decimals that has is checked against the plan. */
  amount: decimalText,
  source: title,
  campaignId: text(200).optional(),
  objectiveKey: key.optional(),
});
type Entry = z.infer<typeof entry>;

export const returnsContent = z.object({ revenue: list(entry, 500).default([]) });
export type ReturnsContent = z.infer<typeof returnsContent>;

/** Everything earned, in the smallest unit of the currency. */
export const revenueMinorOf = ({ revenue }: Pick<ReturnsContent, 'revenue'>, currency: string): bigint =>
  revenue.reduce((total, { amount }) => total + (parseMoney(amount, currency)?.minor ?? 0n), 0n);

function amountObjections(revenue: readonly Entry[], currency: string): Objection[] {
  return revenue.flatMap(({ amount }, index) => {
    const path = ['revenue', String(index), 'amount'];
    const money = parseMoney(amount, currency);
    if (money === undefined) return [{ message: `${amount} is not an amount of ${currency}.`, path }];
    return money.minor > 0n ? [] : [{ message: 'Revenue has to be above zero.', path }];
  });
}

/** R: what was earned for what was spent. */
export const returns = defineStep<ReturnsContent>({
  content: returnsContent,
  rules: [
    {
      code: 'REVENUE_LISTED',
      sentence: 'Write down at least one entry of revenue.',
      missing: ({ revenue }) => unless(revenue.length > 0),
    },
  ],
  check: ({ revenue }, plan) => [
    ...amountObjections(revenue, plan.strategy.currency),
    ...revenue.flatMap(({ earnedOn }, index) =>
      earnedOn > plan.today
        ? [{ message: 'This day has not come yet.', path: ['revenue', String(index), 'earnedOn'] }]
        : [],
    ),
    ...unknownReferences(
      'campaign',
      new Set(plan.campaigns.map((one) => one.id)),
      revenue.map(({ campaignId }, index) => ({ key: campaignId, path: ['revenue', index, 'campaignId'] })),
    ),
    ...unknownReferences(
      'objective',
      keysOf(objectivesOf(plan)),
      revenue.map(({ objectiveKey }, index) => ({ key: objectiveKey, path: ['revenue', index, 'objectiveKey'] })),
    ),
  ],
});
