import type { Period } from '../calendar';
import type { Evidence } from '../metrics/evidence';

/** The terms that are reviewed by facts; the long term is reviewed by objectives. */
export type ReviewedTerm = 'SHORT_TERM' | 'MID_TERM';

/** What the review of the short term looks at, in order. */
export const SHORT_TERM_FACTS = [
  'COMMUNITY_GROWTH',
  'INTERACTIONS',
  'MENTIONS',
  'FEEDBACK',
  'TRAFFIC',
  'CONVERSIONS',
] as const;

/** What the review of the mid term looks at, in order. */
export const MID_TERM_FACTS = [
  'ENGAGEMENT',
  'LOYALTY',
  'REACH',
  'SENTIMENT',
  'SALES',
  'EFFORT_AGAINST_REWARD',
  'OPINION_LEADERS',
] as const;

/** What both look at besides metrics. */
export const WORK_FACTS = ['CAMPAIGNS_RUN', 'SPENT_OF_PLANNED'] as const;
type WorkFactKey = (typeof WORK_FACTS)[number];

export type ReviewFactKey = (typeof SHORT_TERM_FACTS)[number] | (typeof MID_TERM_FACTS)[number] | WorkFactKey;

/** Where the figures of a fact come from. */
export type ReviewFactSource = 'METRICS' | 'FEEDBACK' | 'CAMPAIGNS' | 'SPENDING';

export function sourceOf({ key, value, metrics }: ReviewFact): ReviewFactSource {
  if (key === 'CAMPAIGNS_RUN') return 'CAMPAIGNS';
  if (key === 'FEEDBACK' && value !== null && metrics.length === 0) return 'FEEDBACK';
  return key === 'SPENT_OF_PLANNED' ? 'SPENDING' : 'METRICS';
}

/** A figure of a review. */
export interface ReviewFact {
  key: ReviewFactKey;
  name: string;
  /** `null` when there is no data, which is not zero. */
  value: number | null;
  unit: string;
  /** How it was computed, as a sentence. */
  formula: string;
  /** Metrics it was computed from; empty without data. */
  metrics: string[];
  /** What it needs, or what would make it fuller, and has no data: metrics by key, anything else in words. */
  missing: string[];
}

/** The metrics of one term. */
export interface Reading {
  value(metric: string): number | null;
  /** The level of a metric when the term began. */
  first(metric: string): number | null;
}

/** Reads the evidence of a term; a term without days has no data. */
export const readingOf = (evidence: Evidence, window: Period | undefined): Reading => ({
  value: (metric) => (window ? evidence.value(metric, window) : null),
  first: (metric) => (window ? evidence.firstValue(metric, window) : null),
});

export const INTERACTION_METRICS = ['reactions', 'likes', 'comments', 'shares', 'saves'];

/** A sum of those metrics that have data. */
export interface Sum {
  value: number | null;
  metrics: string[];
  missing: string[];
}

export function sumOf(metrics: readonly string[], { value }: Reading): Sum {
  const known = metrics.filter((metric) => value(metric) !== null);
  return {
    value: known.length > 0 ? known.reduce((total, metric) => total + (value(metric) ?? 0), 0) : null,
    metrics: known,
    missing: metrics.filter((metric) => !known.includes(metric)),
  };
}

type Described = Pick<ReviewFact, 'key' | 'name'>;

/** A way to compute a fact from one metric. */
interface Way {
  metric: string;
  unit: string;
  formula: string;
}

/** A fact told by the first metric that has data. */
export function told(fact: Described, reading: Reading, ways: readonly [Way, ...Way[]]): ReviewFact {
  const way = ways.find(({ metric }) => reading.value(metric) !== null);
  const { metric, unit, formula } = way ?? ways[0];
  return {
    ...fact,
    value: reading.value(metric),
    unit,
    formula,
    metrics: way ? [metric] : [],
    missing: way ? [] : ways.map((one) => one.metric),
  };
}
