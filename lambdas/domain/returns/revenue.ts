import { parseMoney } from '../money';
import type { Entry, ReturnsContent } from '../steps/contents/returns';
import type { Figure } from './return';

/** Everything earned, in the smallest unit of the currency. */
export const revenueMinorOf = ({ revenue }: Pick<ReturnsContent, 'revenue'>, currency: string): bigint =>
  revenue.reduce((total, { amount }) => total + (parseMoney(amount, currency)?.minor ?? 0n), 0n);

/** The entries of step R that belong to something, as one side of the calculation. */
export function entriesOf(
  { revenue }: Pick<ReturnsContent, 'revenue'>,
  currency: string,
  belongs: (entry: Entry) => boolean = () => true,
): Figure & { count: number } {
  const entries = revenue.filter(belongs);
  const count = entries.length;
  return {
    minor: revenueMinorOf({ revenue: entries }, currency),
    count,
    madeOf: count === 1 ? '1 entry of step R' : `${count} entries of step R`,
  };
}
