import type { Effect } from '../effects';
import type { Network } from '../profile';

/** What a value counts. `MONEY` is in the brand's currency, `RATIO` is a plain quotient: 0.05 is five per cent. */
export const METRIC_UNITS = ['COUNT', 'PEOPLE', 'SECONDS', 'HOURS', 'MONEY', 'SCORE', 'RATIO'] as const;
export type MetricUnit = (typeof METRIC_UNITS)[number];

/** How values become one: added up, the last one known, or two totals divided. */
export const METRIC_KINDS = ['SUM', 'LAST', 'RATIO'] as const;

/** The review of the strategy that asks for a metric: step O or step Q. */
export const METRIC_REVIEWS = ['SHORT_TERM', 'MID_TERM'] as const;
export type MetricReview = (typeof METRIC_REVIEWS)[number];

interface MetricBase {
  /** snake_case; never changes once published. */
  key: string;
  name: string;
  unit: MetricUnit;
  /** Networks whose own tools give it; empty when only the agency can know it. */
  networks: readonly Network[];
  /** The effect of the integration model that it is evidence of. */
  effect: Effect;
  review: MetricReview | null;
  /** What is counted or how it is computed, in words. */
  formula: string;
  /** The metric that stands in for it where a network no longer gives this one. */
  replacedBy: string | null;
  /** Whether less of it is better, as of what is paid or lost: it decides which of several is best. */
  lowerIsBetter: boolean;
  allowsNegative: boolean;
  /** Least and greatest value of a scale; `null` where there is none. */
  range: { least: number; most: number } | null;
  /** Grows with every change of a definition of the agency's own; `null` for what is built in. */
  version: number | null;
}

/** A metric whose values are recorded. */
export type RecordedMetric = MetricBase &
  (
    | { kind: 'SUM' }
    /** A level. Sources add up (followers of two profiles), or average where a sum would leave the scale (sentiment). */
    | { kind: 'LAST'; acrossSources: 'SUM' | 'MEAN' }
  );

/** A metric that is computed from the totals of others and never recorded. */
export type RatioMetric = MetricBase & {
  kind: 'RATIO';
  /** The metrics added up above the line. */
  numerator: readonly string[];
  /** The metric below the line. */
  denominator: string;
  /** Metrics that may stand below the line, in order, when the first has no data. */
  fallbackDenominators: readonly string[];
};

export type Metric = RecordedMetric | RatioMetric;

/** Metrics by key. */
export type Catalog = ReadonlyMap<string, Metric>;

/** The recorded metrics that a metric is made of: itself, or the parts of a ratio with its fallbacks. */
export const partsOf = (metric: Metric): string[] =>
  metric.kind === 'RATIO'
    ? [...new Set([...metric.numerator, metric.denominator, ...metric.fallbackDenominators])]
    : [metric.key];
