import type { Campaign } from '../campaign';
import type { ReturnsContent } from '../steps/contents/returns';
import type { Plan } from '../steps/plan';
import { keysOf, objectivesOf } from '../steps/references';
import { returnOf, type Figure, type Return } from './return';
import { entriesOf } from './revenue';

export interface ObjectiveReturn extends Return {
  objectiveKey: string;
}

/**
 * What each objective of A returned: the entries of revenue that name it, for its share of the campaigns that serve it.
 * A launched campaign's budget is split evenly over the objectives it serves, exact to the smallest unit.
 */
export function objectiveReturns(content: Pick<ReturnsContent, 'revenue'>, plan: Plan): ObjectiveReturn[] {
  const { currency } = plan.strategy;
  return objectivesOf(plan).map(({ key }) => ({
    objectiveKey: key,
    ...returnOf(
      entriesOf(content, currency, ({ objectiveKey }) => objectiveKey === key),
      spentFor(key, plan),
      currency,
    ),
  }));
}

function spentFor(objectiveKey: string, plan: Plan): Figure {
  const known = keysOf(objectivesOf(plan));
  const serving = plan.campaigns.filter(
    (one) => one.launchedOn !== undefined && one.objectiveKeys.includes(objectiveKey),
  );
  return {
    minor: serving.reduce((sum, one) => sum + shareOf(objectiveKey, one, known), 0n),
    madeOf:
      serving.length === 0
        ? 'no launched campaign serves it'
        : `its even share of the budgets of ${serving.length} launched campaign${serving.length === 1 ? '' : 's'}`,
  };
}

/** What cannot be split evenly goes, unit by unit, to the first objectives that the campaign names. */
function shareOf(objectiveKey: string, { budget, objectiveKeys }: Campaign, known: ReadonlySet<string>): bigint {
  const served = objectiveKeys.filter((key) => known.has(key));
  const count = BigInt(served.length);
  const isFirst = BigInt(served.indexOf(objectiveKey)) < budget.minor % count;
  return budget.minor / count + (isFirst ? 1n : 0n);
}
