import { daysIn, type Period } from '../calendar';
import { figures, type Coverage } from '../metrics/figures';
import { rounded } from '../metrics/measure';
import type { Catalog, Metric } from '../metrics/metric';
import type { MetricSeries } from '../metrics/series';
import { weightOfMetric, type Weights } from './weights';

/** The two periods of a model: the one that it speaks of, and the one that it is held against. */
export interface Periods {
  now: Period;
  before: Period;
}

/** A metric of some sources over both periods. Unknown is `null`, never zero. */
export interface MetricReading {
  metric: Metric;
  /** How much it counts for its effect. */
  weight: number;
  value: number | null;
  previous: number | null;
  /** 100 is as much as before, see `indexOf`. */
  index: number | null;
  /** What a ratio was divided by. */
  basis: string | null;
  coverage: Coverage[];
}

/** Reads metrics of the sources that belong together: a brand's, or one profile's. */
export type Reader = (key: string) => MetricReading | undefined;

/** Reads the metrics of a catalogue, each computed once. */
export function readerOf(
  series: readonly MetricSeries[],
  { now, before }: Periods,
  catalog: Catalog,
  weights: Weights,
): Reader {
  const known = new Map<string, MetricReading>();
  return (key) => {
    const metric = catalog.get(key);
    const earlier = known.get(key);
    if (earlier || !metric) return earlier;
    const { total, previousTotal, basis, coverage } = figures({ metric, period: now, before }, series, catalog);
    const reading: MetricReading = {
      metric,
      weight: weightOfMetric(weights, metric),
      value: total,
      previous: previousTotal,
      index: indexOf(metric, { value: total, previous: previousTotal }, { now, before }),
      basis,
      coverage,
    };
    known.set(key, reading);
    return reading;
  };
}

/**
 * What became of a metric since the period before, without a unit: 100 × value ÷ previous, sums by the day, so that periods
 * of different lengths compare. On a scale it is 100 and the part of the scale that was won or lost: from 0.2 to 0.3 between
 * −1 and 1 is 105. `null` when either is unknown, or the previous one was nothing to divide by.
 */
export function indexOf(
  metric: Pick<Metric, 'kind' | 'range'>,
  { value, previous }: Pick<MetricReading, 'value' | 'previous'>,
  { now, before }: Periods,
): number | null {
  if (value === null || previous === null) return null;
  if (metric.range) {
    const { least, most } = metric.range;
    return rounded(100 + (100 * (value - previous)) / (most - least));
  }
  if (previous <= 0 || value < 0) return null;
  const lengths = metric.kind === 'SUM' ? daysIn(before) / daysIn(now) : 1;
  return rounded((100 * value * lengths) / previous);
}
