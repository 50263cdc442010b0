import type { Day } from '../calendar';
import { quarterOf } from './buckets';
import { sourceKey, type MetricSeries, type MetricSource } from './series';

/** One value to record. */
export interface DayValue {
  brandId: string;
  source: MetricSource;
  metric: string;
  day: Day;
  value: number;
}

/** What became of values to record: none was there, another was there, the same was there. */
export interface ValueCounts {
  created: number;
  updated: number;
  unchanged: number;
}

/** Gathers values into the series that they are stored in. Of two values for the same day the last one stands. */
export function seriesOf(values: readonly DayValue[]): MetricSeries[] {
  const gathered = new Map<string, MetricSeries & { values: Record<Day, number> }>();
  for (const { brandId, source, metric, day, value } of values) {
    const quarter = quarterOf(day);
    const name = [brandId, metric, quarter, sourceKey(source)].join(' ');
    const series = gathered.get(name) ?? { brandId, source, metric, origin: 'DAILY', quarter, values: {} };
    series.values[day] = value;
    gathered.set(name, series);
  }
  return [...gathered.values()];
}

/** The part of a series that is not stored like this yet; `undefined` when all of it is. */
export function differing(wanted: MetricSeries, stored: MetricSeries | undefined): MetricSeries | undefined {
  const values = Object.entries(wanted.values).filter(([day, value]) => stored?.values[day] !== value);
  return values.length === 0 ? undefined : { ...wanted, values: Object.fromEntries(values) };
}

/** What writing values came to, by what stood in their place before. */
export function countValues(written: MetricSeries['values'], former: MetricSeries['values']): ValueCounts {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  for (const [day, value] of Object.entries(written)) {
    const before = former[day];
    counts[before === undefined ? 'created' : before === value ? 'unchanged' : 'updated'] += 1;
  }
  return counts;
}

export const NOTHING_COUNTED: ValueCounts = { created: 0, updated: 0, unchanged: 0 };

export const addCounts = (one: ValueCounts, other: ValueCounts): ValueCounts => ({
  created: one.created + other.created,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
});
