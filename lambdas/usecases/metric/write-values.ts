import type { QuarterValues } from '../../domain/metrics/buckets';
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
import type { MetricSeries } from '../../domain/metrics/series';
import { inParallel } from '../../shared/parallel';
import { ownerOf } from '../journal/subjects';
import type { SeriesChange } from '../ports';
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
  const changes = wanted.flatMap((one, index): SeriesChange[] => {
    const before = stored[index];
    const series = differing(one, before);
    return series ? [{ series, before }] : [];
  });
  const unchanged = daysOf(wanted) - daysOf(changes.map(({ series }) => series));
  const write = async (part: readonly SeriesChange[]): Promise<QuarterValues[]> => {
    if (dryRun) return part.map(({ before }) => before?.values ?? []);
    for (const { series } of part) mutation?.wrote([series.brandId, ...ownerOf(series.source)]);
    return store.setValues(part);
  };
  const { parts, width } = inTurns(changes);
  const former = await inParallel(parts, write, width);
  return parts
    .flatMap((part, place) => part.map(({ series }, index) => countValues(series.values, former[place]?.[index] ?? [])))
    .reduce(addCounts, { ...NOTHING_COUNTED, unchanged });
}

const daysOf = (series: readonly MetricSeries[]): number =>
  series.reduce((sum, { values }) => sum + daysWithValue(values), 0);
