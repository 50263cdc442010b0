import type { Catalog, Metric, RatioMetric, RecordedMetric } from './metric';
import type { SourceValues, ValuesByMetric } from './series';

const KEPT_DECIMALS = 6;

/**
 * Rounds to six decimals. Values are recorded with at most six, so a true sum has no more either: what lies beyond is
 * what binary fractions leave over (0.1 + 0.2 = 0.30000000000000004), and rounding takes exactly that away.
 */
export const rounded = (value: number): number => Number(value.toFixed(KEPT_DECIMALS)) + 0;

/** What a ratio was really divided by: its denominator, or the first fallback that has data; `null` when none has. */
export const basisOf = (ratio: RatioMetric, values: ValuesByMetric): string | null =>
  [ratio.denominator, ...ratio.fallbackDenominators].find((key) => hasValues(values, key)) ?? null;

/**
 * A metric over all the values given, which the caller has cut to the period: the sum, the last values, or a ratio of two
 * totals. `null` when there is no data, and for a ratio also when it would divide by zero. A ratio is never an average
 * of ratios.
 *
 * @param basis the denominator to use, so that all the points of one series are divided by the same metric
 */
export function measure(
  metric: Metric,
  values: ValuesByMetric,
  catalog: Catalog,
  basis: string | null = metric.kind === 'RATIO' ? basisOf(metric, values) : null,
): number | null {
  if (metric.kind !== 'RATIO') return total(metric, values.get(metric.key) ?? []);
  if (basis === null) return null;
  const part = (key: string): number | null => {
    const definition = catalog.get(key);
    return definition === undefined || definition.kind === 'RATIO' ? null : total(definition, values.get(key) ?? []);
  };
  const parts = metric.numerator.map(part).filter((value) => value !== null);
  const below = part(basis);
  if (parts.length === 0 || below === null || below === 0) return null;
  return rounded(parts.reduce((sum, value) => sum + value, 0) / below);
}

/** The same levels when the period began: each source's first value instead of its last. */
export const measureFirst = (metric: RecordedMetric, values: ValuesByMetric): number | null =>
  total(
    metric,
    (values.get(metric.key) ?? []).map((one) => ({ ...one, points: one.points.slice(0, 1) })),
  );

function total(metric: RecordedMetric, sources: readonly SourceValues[]): number | null {
  // A level counts once a source, with its last value; of a sum every day counts.
  const counted = sources.flatMap(({ points }) => (metric.kind === 'LAST' ? points.slice(-1) : points));
  if (counted.length === 0) return null;
  const sum = counted.reduce((before, { value }) => before + value, 0);
  return rounded(metric.kind === 'LAST' && metric.acrossSources === 'MEAN' ? sum / counted.length : sum);
}

const hasValues = (values: ValuesByMetric, key: string): boolean => (values.get(key) ?? []).length > 0;
