import type { Day, Period } from '../calendar';
import { bucketsIn, type Interval } from './buckets';
import { inBuckets } from './in-buckets';
import { basisOf, measure, quotient, rounded } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import {
  valuesByMetric,
  within,
  withOneOrigin,
  type MetricSeries,
  type MetricSource,
  type Origin,
  type ValuesByMetric,
} from './series';

/** One source that gave data for a metric. */
export interface Coverage {
  brandId: string;
  /** The recorded metric: for a ratio, one of its parts. */
  metric: string;
  source: MetricSource;
  origin: Origin;
  firstDay: Day;
  lastDay: Day;
  /** On how many days of the period it has a value. */
  days: number;
}

/** A metric over a period as columns of equal length. */
export interface Columns {
  /** First day of each bucket. */
  dates: Day[];
  /** The bucket's value; `null` where there is none. */
  values: (number | null)[];
  total: number | null;
  /** The same over the period before; `null` when unknown or not asked for. */
  previousTotal: number | null;
  /** (total − previous) ÷ |previous|: 0.25 is a quarter more. `null` when either is unknown or the previous was zero. */
  change: number | null;
  coverage: Coverage[];
  /** What a ratio was divided by; `null` for other metrics, or without data. */
  basis: string | null;
}

export interface ColumnsQuestion {
  metric: Metric;
  period: Period;
  by: Interval;
  /** The period to compare with. */
  before?: Period;
}

/** Answers from the stored series of those sources that count together: a brand's, one profile's, one campaign's. */
export function columns(
  { metric, period, by, before }: ColumnsQuestion,
  series: readonly MetricSeries[],
  catalog: Catalog,
): Columns {
  const parts = partsOf(metric);
  const all = valuesByMetric(series.filter((one) => parts.includes(one.metric)));
  const now = withOneOrigin(within(all, period));
  const then = before && withOneOrigin(within(all, before), now);
  // The period before is divided by the same metric, or the two could not be compared.
  const basis = metric.kind === 'RATIO' ? (basisOf(metric, now) ?? (then ? basisOf(metric, then) : null)) : null;

  const dates = bucketsIn(period, by);
  const total = measure(metric, now, catalog, basis);
  const previousTotal = then ? measure(metric, then, catalog, basis) : null;
  return {
    dates,
    values: inEach(dates, metric, now, catalog, basis),
    total,
    previousTotal,
    change: changeOf(total, previousTotal),
    coverage: coverageOf(now, parts),
    basis,
  };
}

function inEach(
  dates: readonly Day[],
  metric: Metric,
  values: ValuesByMetric,
  catalog: Catalog,
  basis: string | null,
): (number | null)[] {
  if (metric.kind !== 'RATIO') return inBuckets(metric, values.get(metric.key) ?? [], dates);
  const recorded = partsOf(metric).flatMap((key) => catalog.get(key) ?? []);
  const parts = new Map(
    recorded.flatMap((part): [string, (number | null)[]][] =>
      part.kind === 'RATIO' ? [] : [[part.key, inBuckets(part, values.get(part.key) ?? [], dates)]],
    ),
  );
  return dates.map((_, bucket) => quotient(metric, basis, (key) => parts.get(key)?.[bucket] ?? null));
}

function changeOf(total: number | null, previous: number | null): number | null {
  if (total === null || previous === null || previous === 0) return null;
  return rounded((total - previous) / Math.abs(previous));
}

const coverageOf = (values: ValuesByMetric, metrics: readonly string[]): Coverage[] =>
  metrics.flatMap((metric) =>
    (values.get(metric) ?? []).flatMap(({ brandId, source, origin, points }) => {
      const [first, last] = [points.at(0), points.at(-1)];
      if (!first || !last) return [];
      return [{ brandId, metric, source, origin, firstDay: first.day, lastDay: last.day, days: points.length }];
    }),
  );
