import { dayOfNumber, type Day, type Period } from '../calendar';
import { getOrAdd } from '../get-or-add';
import { basisOf, measure, rounded } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import { daysWithValue } from './recording';
import {
  joined,
  sourceKey,
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
  /** Whether what stands above the line is of the same sources, origins and days as the basis; `null` without one. */
  partsMatch: boolean | null;
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
  const coverage = coverageOf(now, metric);
  const change = changeOf(total, previousTotal);
  return { total, previousTotal, change, coverage, basis, partsMatch: partsMatch(metric, coverage, basis) };
}

/** Not every network gives all that may stand above the line: what a source does give has to go with its basis. */
function partsMatch(metric: Metric, coverage: readonly Coverage[], basis: string | null): boolean | null {
  if (metric.kind !== 'RATIO' || basis === null) return null;
  const bySource = new Map<string, { above: Coverage[]; below?: Coverage }>();
  for (const one of coverage) {
    const parts = getOrAdd(bySource, `${one.brandId} ${sourceKey(one.source)}`, () => ({ above: [] }));
    if (metric.numerator.includes(one.metric)) parts.above.push(one);
    if (one.metric === basis) parts.below = one;
  }
  return [...bySource.values()].every(({ above, below }) =>
    below ? above.length > 0 && above.every((one) => isOfTheSame(one, below)) : above.length === 0,
  );
}

const isOfTheSame = (one: Coverage, other: Coverage): boolean =>
  one.origin === other.origin &&
  one.firstDay === other.firstDay &&
  one.lastDay === other.lastDay &&
  one.days === other.days;

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
