import { revenueMinorOf, type ReturnsContent } from '../steps/returns';
import type { Figure } from './return';

type Entry = ReturnsContent['revenue'][number];

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
