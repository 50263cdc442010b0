import { dayOfNumber, type Day, type Period } from '../calendar';
import { basisOf, measure, rounded } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import { daysWithValue } from './recording';
import {
  joined,
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

/** A metric over a period. */
export interface Figures {
  total: number | null;
  /** The same over the period before; `null` when unknown or not asked for. */
  previousTotal: number | null;
  /** (total − previous) ÷ |previous|: 0.25 is a quarter more. `null` when either is unknown or the previous was zero. */
  change: number | null;
  coverage: Coverage[];
  /** What a ratio was divided by; `null` for other metrics, or without data. */
  basis: string | null;
}

export interface FiguresQuestion {
  metric: Metric;
  period: Period;
  /** The period to compare with. */
  before?: Period;
}

/** What counts for a metric. */
export interface Counted {
  now: ValuesByMetric;
  /** The same of the period before. */
  then?: ValuesByMetric;
  /** What a ratio is divided by. */
  basis: string | null;
}

/** Answers from the stored series of those sources that count together: a brand's, one profile's, one campaign's. */
export const figures = (question: FiguresQuestion, series: readonly MetricSeries[], catalog: Catalog): Figures =>
  figuresOf(question.metric, countedFor(question, series), catalog);

export function countedFor({ metric, period, before }: FiguresQuestion, series: readonly MetricSeries[]): Counted {
  const parts = partsOf(metric);
  const all = joined(series.filter((one) => parts.includes(one.metric)));
  const now = withOneOrigin(within(all, period));
  const then = before && withOneOrigin(within(all, before), now);
  // The period before is divided by the same metric, or the two could not be compared.
  const basis = metric.kind === 'RATIO' ? (basisOf(metric, now) ?? (then ? basisOf(metric, then) : null)) : null;
  return { now, then, basis };
}

export function figuresOf(metric: Metric, { now, then, basis }: Counted, catalog: Catalog): Figures {
  const total = measure(metric, now, catalog, basis);
  const previousTotal = then ? measure(metric, then, catalog, basis) : null;
  return { total, previousTotal, change: changeOf(total, previousTotal), coverage: coverageOf(now, metric), basis };
}

function changeOf(total: number | null, previous: number | null): number | null {
  if (total === null || previous === null || previous === 0) return null;
  return rounded((total - previous) / Math.abs(previous));
}

const coverageOf = (values: ValuesByMetric, metric: Metric): Coverage[] =>
  partsOf(metric).flatMap((part) =>
    (values.get(part) ?? []).map(({ brandId, source, origin, start, values: told }) => ({
      brandId,
      metric: part,
      source,
      origin,
      firstDay: dayOfNumber(start),
      lastDay: dayOfNumber(start + told.length - 1),
      days: daysWithValue(told),
    })),
  );
