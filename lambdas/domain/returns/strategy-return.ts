import { expenditureOf, missingFrom, partsInWords, totalOf } from '../expenditure';
import type { ReturnsContent } from '../steps/contents/returns';
import type { Plan } from '../steps/plan';
import { returnOf, type Return } from './return';
import { entriesOf } from './revenue';

/**
 * What the strategy returned: every entry of revenue against budget, tools and people's hours at their average planned
 * cost. Hours of which nobody said what they cost are named, not counted.
 */
export function strategyReturn(content: Pick<ReturnsContent, 'revenue'>, plan: Plan): Return {
  const { currency } = plan.strategy;
  const spent = expenditureOf(plan, 'spent');
  return returnOf(
    entriesOf(content, currency),
    { minor: totalOf(spent), madeOf: partsInWords(spent, currency) },
    currency,
    missingFrom(spent),
  );
}
