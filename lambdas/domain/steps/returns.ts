import { parseMoney } from '../money';
import { returnsContent, type Entry, type ReturnsContent } from './contents/returns';
import { keysOf, objectivesOf, unknownReferences } from './references';
import { defineStep, unless, type Objection } from './step';

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
