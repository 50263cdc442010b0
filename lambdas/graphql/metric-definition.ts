import type { Metric } from '../domain/metrics/metric';
import type { MetricDefinition } from './generated/types.generated';

/** A metric as clients see it: one type for all kinds, where what a kind has not is null or empty. */
export const metricDefinition = (metric: Metric): MetricDefinition => ({
  key: metric.key,
  name: metric.name,
  unit: metric.unit,
  kind: metric.kind,
  acrossSources: metric.kind === 'LAST' ? metric.acrossSources : null,
  networks: [...metric.networks],
  effect: metric.effect,
  review: metric.review,
  formula: metric.formula,
  numerator: metric.kind === 'RATIO' ? [...metric.numerator] : [],
  denominator: metric.kind === 'RATIO' ? metric.denominator : null,
  fallbackDenominators: metric.kind === 'RATIO' ? [...metric.fallbackDenominators] : [],
  replacedBy: metric.replacedBy,
  lowerIsBetter: metric.lowerIsBetter,
  allowsNegative: metric.allowsNegative,
  least: metric.range?.least ?? null,
  most: metric.range?.most ?? null,
  isOwn: metric.version !== null,
  version: metric.version,
});
