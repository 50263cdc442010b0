import type { Catalog, Metric, RatioMetric, RecordedMetric } from './metric';
import type { SourceValues, ValuesByMetric } from './series';

const KEPT_DECIMALS = 6;

/**
 * Rounds to six decimals. Values are recorded with at most six, so a true sum has no more either: what lies beyond is
 * what binary fractions leave over (0.1 + 0.2 = 0.30000000000000004), and rounding takes exactly that away.
 */
export const rounded = (value: number): number =>
  (Number.isInteger(value) ? value : Number(value.toFixed(KEPT_DECIMALS))) + 0;

/** Each of a series' values rounded in one go: thousands of calls from one file of the bundle to another would be felt. */
export const roundedEach = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((value) => (value === null ? null : rounded(value)));

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
  if (metric.kind !== 'RATIO') return measureRecorded(metric, values);
  return quotient(metric, basis, (key) => {
    const definition = catalog.get(key);
    return definition === undefined || definition.kind === 'RATIO' ? null : measureRecorded(definition, values);
  });
}

/** A ratio from the totals of its parts. `null` without a basis, where nothing stands above it, or where it is zero. */
export function quotient(
  { numerator }: RatioMetric,
  basis: string | null,
  totalOf: (part: string) => number | null,
): number | null {
  if (basis === null) return null;
  const parts = numerator.map(totalOf).filter((value) => value !== null);
  const below = totalOf(basis);
  if (parts.length === 0 || below === null || below === 0) return null;
  return rounded(sumOf(parts) / below);
}

/** The same levels when the period began: each source's first value instead of its last. */
export const measureFirst = (metric: RecordedMetric, values: ValuesByMetric): number | null =>
  total(metric, values, (one) => one.values[0] ?? 0);

/** A level counts once a source, with its last value; of a sum every day counts. */
const measureRecorded = (metric: RecordedMetric, values: ValuesByMetric): number | null =>
  total(metric, values, (one) => (metric.kind === 'LAST' ? (one.values.at(-1) ?? 0) : sumOf(one.values)));

function total(
  metric: RecordedMetric,
  values: ValuesByMetric,
  shareOf: (source: SourceValues) => number,
): number | null {
  const shares = (values.get(metric.key) ?? []).map(shareOf);
  return shares.length === 0 ? null : together(metric, sumOf(shares), shares.length);
}

function sumOf(values: readonly (number | null)[]): number {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  return sum;
}

/** What a recorded metric of several sources comes to, by the sum of what each gives. */
export const together = (metric: RecordedMetric, sum: number, sources: number): number =>
  rounded(metric.kind === 'LAST' && metric.acrossSources === 'MEAN' ? sum / sources : sum);

const hasValues = (values: ValuesByMetric, key: string): boolean => (values.get(key) ?? []).length > 0;
