import type { Day } from '../calendar';
import { getOrAdd } from '../get-or-add';
import { OnceFor } from '../once-for';
import { LONGEST_QUARTER, placeInQuarter, quarterOf, type Quarter, type QuarterValues } from './buckets';
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

type Growing = MetricSeries & { values: (number | null)[] };

/** Gathers values into the series that they are stored in. Of two values for the same day the last one stands. */
export function seriesOf(values: readonly DayValue[]): MetricSeries[] {
  const gathered: Growing[] = [];
  const places = new OnceFor<Growing>();
  const keys = new Map<MetricSource, string>();
  const days = new Map<Day, { quarter: Quarter; place: number }>();
  for (const { brandId, source, metric, day, value } of values) {
    const key = getOrAdd(keys, source, () => sourceKey(source));
    const { quarter, place } = getOrAdd(days, day, () => ({ quarter: quarterOf(day), place: placeInQuarter(day) }));
    const series = places.get([brandId, key, metric, quarter], () => {
      const empty = new Array<null>(LONGEST_QUARTER).fill(null);
      const added: Growing = { brandId, source, metric, origin: 'DAILY', quarter, values: empty };
      gathered.push(added);
      return added;
    });
    series.values[place] = value;
  }
  return gathered;
}

/** The part of a series that is not stored like this yet; `undefined` when all of it is. */
export function differing(wanted: MetricSeries, stored: MetricSeries | undefined): MetricSeries | undefined {
  const values = wanted.values.map((value, place) => (stored?.values[place] === value ? null : value));
  return daysWithValue(values) === 0 ? undefined : { ...wanted, values };
}

export const daysWithValue = (values: QuarterValues): number =>
  values.reduce<number>((days, value) => (value === null ? days : days + 1), 0);

/** What writing values came to, by what stood in their place before. */
export function countValues(written: QuarterValues, former: QuarterValues): ValueCounts {
  const counts = { created: 0, updated: 0, unchanged: 0 };
  written.forEach((value, place) => {
    if (value === null) return;
    const before = former[place] ?? null;
    counts[before === null ? 'created' : before === value ? 'unchanged' : 'updated'] += 1;
  });
  return counts;
}

export const NOTHING_COUNTED: ValueCounts = { created: 0, updated: 0, unchanged: 0 };

export const addCounts = (one: ValueCounts, other: ValueCounts): ValueCounts => ({
  created: one.created + other.created,
  updated: one.updated + other.updated,
  unchanged: one.unchanged + other.unchanged,
});
