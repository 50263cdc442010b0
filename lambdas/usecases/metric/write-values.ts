import {
  addCounts,
  countValues,
  daysWithValue,
  differing,
  NOTHING_COUNTED,
  seriesOf,
  type DayValue,
  type ValueCounts,
} from '../../domain/metrics/recording';
import { inParallel } from '../../shared/parallel';
import { ownerOf } from '../journal/subjects';
import type { Session } from '../session';
import { inTurns } from './in-turns';

/**
 * Records values and says what became of each. What is there already is read first and only what differs is written, so
 * that the same values twice cost no write. The counts come from what the writes themselves replaced: they are right also
 * when two record at once. Where a write does not know what it replaced, what was read before it counts.
 *
 * @param dryRun reads and counts, and writes nothing
 */
export async function writeValues(
  { store, mutation }: Session,
  values: readonly DayValue[],
  dryRun = false,
): Promise<ValueCounts> {
  const wanted = seriesOf(values);
  const stored = await store.seriesByKey(wanted);
  const { order, width } = inTurns([...wanted.entries()]);
  const write = async ([index, series]: (typeof order)[number]): Promise<ValueCounts> => {
    const here = stored[index];
    const different = differing(series, here);
    if (dryRun || !different) return countValues(series.values, here?.values ?? []);
    mutation?.wrote([series.brandId, ...ownerOf(series.source)]);
    const former = (await store.setValues(different)) ?? here?.values ?? [];
    const alreadyThere = daysWithValue(series.values) - daysWithValue(different.values);
    return addCounts(countValues(different.values, former), { ...NOTHING_COUNTED, unchanged: alreadyThere });
  };
  const counts = await inParallel(order, write, width);
  return counts.reduce(addCounts, NOTHING_COUNTED);
}
