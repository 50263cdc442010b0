import type { Period } from '../calendar';
import { overlap, sharedMetrics, type Breakdown, type PeriodRecord } from '../metrics/period-totals';

/**
 * Why totals would count days twice beside others of their family: a file that names no property may be of any, and so may
 * have been what is kept of none. `undefined` when they would not. Which one is meant is for people to say.
 *
 * @param kept what is kept of the family, `told` itself included
 */
export function countedTwice(told: PeriodRecord, family: string, kept: readonly Breakdown[]): string | undefined {
  const isUnnamed = told.externalId === family;
  for (const { externalId, periods } of kept) {
    if ((externalId === family) === isUnnamed) continue;
    const rival = periods.find((one) => overlap(one, told) && sharedMetrics(one, told).length > 0);
    if (!rival) continue;
    const what = `from ${inWords(rival)} ${sharedMetrics(told, rival).join(', ')} are kept`;
    return isUnnamed
      ? `The file names no property, and ${what} of “${externalId.slice(family.length + 1)}”: they would count twice. Export it with the line “# Property:”.`
      : `F${what.slice(1)} from a file that named no property: they would count twice. To replace them, take the line “# Property:” out of this file.`;
  }
  return undefined;
}

const inWords = ({ from, to }: Period): string => `${from} to ${to}`;
