import { ATTENTION } from './built-in/attention';
import { INTERACTION } from './built-in/interaction';
import { RATIOS } from './built-in/ratios';
import { RESULTS } from './built-in/results';
import type { Catalog, Metric, RatioMetric } from './metric';

/** The metrics every agency has, in the order in which people look for them. */
export const BUILT_IN_METRICS: readonly Metric[] = [...ATTENTION, ...INTERACTION, ...RESULTS, ...RATIOS];

export const BUILT_IN_CATALOG: Catalog = new Map(BUILT_IN_METRICS.map((metric) => [metric.key, metric]));

/** The built-in metrics and an agency's own. */
export const catalogWith = (own: readonly Metric[]): Catalog =>
  new Map([...BUILT_IN_METRICS, ...own].map((metric) => [metric.key, metric]));

/** What a ratio is computed from, written with keys: `(likes + shares) ÷ reach`. */
export function composition({ numerator, denominator }: RatioMetric): string {
  return `${numerator.length > 1 ? `(${numerator.join(' + ')})` : numerator.join('')} ÷ ${denominator}`;
}
