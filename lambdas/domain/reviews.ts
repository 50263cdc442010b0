import type { Period } from './calendar';
import type { Feedback } from './feedback/feedback';
import { termOf } from './horizon';
import type { Evidence } from './metrics/evidence';
import { readingOf, type ReviewFact } from './reviews/fact';
import { MID_TERM_METRICS, midTermFacts } from './reviews/mid-term';
import { SHORT_TERM_METRICS, shortTermFacts } from './reviews/short-term';
import { workFacts, workOf, type Work } from './reviews/work';
import type { Plan } from './steps/plan';
import { measuresOf, objectivesOf } from './steps/references';

export { sourceOf, type ReviewFact, type ReviewFactKey, type ReviewFactSource } from './reviews/fact';
export { judgeObjectives, type ObjectiveJudgement } from './reviews/judgement';
export { returnOnInvestment, type ReturnOnInvestment } from './reviews/return-on-investment';

/** The terms that are reviewed by facts; the long term is reviewed by objectives. */
export type ReviewedTerm = 'SHORT_TERM' | 'MID_TERM';

/** What was recorded of a brand. */
interface Recorded {
  evidence: Evidence;
  /** What people said on the days of a period. */
  feedback(period: Period): readonly Feedback[];
}

/**
 * The facts of a term's review, computed from what was recorded in the window and from the work of the term; without a
 * window nothing is known of either's days. Nothing recorded is `null`, never zero, and `missing` names what would be
 * needed.
 */
export function reviewFacts(window: Period | undefined, { evidence, feedback }: Recorded, work: Work): ReviewFact[] {
  const reading = readingOf(evidence, window);
  const { term, currency, spent } = work;
  return [
    ...(term === 'SHORT_TERM'
      ? shortTermFacts(reading, window ? feedback(window) : [])
      : midTermFacts(reading, { minor: spent.budget + spent.tools, currency })),
    ...workFacts(work, window),
  ];
}

/** The days of a term that have come; `undefined` while its dates are not set or it has not begun. */
export function windowOf(term: ReviewedTerm, { strategy, today }: Plan): Period | undefined {
  if (strategy.horizons === undefined) return undefined;
  const { from, to } = termOf(term, strategy.startsOn, strategy.horizons);
  const until = to < today ? to : today;
  return from <= until ? { from, to: until } : undefined;
}

const knownFacts: Record<ReviewedTerm, WeakMap<Plan, ReviewFact[]>> = {
  SHORT_TERM: new WeakMap(),
  MID_TERM: new WeakMap(),
};

/** The facts of a term's review, for a strategy as it stands today: computed once a plan, however many rules ask. */
export function factsOf(term: ReviewedTerm, plan: Plan): ReviewFact[] {
  const known = knownFacts[term].get(plan) ?? reviewFacts(windowOf(term, plan), plan, workOf(term, plan));
  knownFacts[term].set(plan, known);
  return known;
}

/** Every metric that the rules, facts and judgements of a strategy may ask for: what has to be read for `evidence`. */
export function metricsAskedBy(plan: Pick<Plan, 'contents'>): string[] {
  return [
    ...new Set([
      ...SHORT_TERM_METRICS,
      ...MID_TERM_METRICS,
      ...objectivesOf(plan).flatMap(({ metric }) => metric ?? []),
      ...measuresOf(plan).flatMap(({ metrics }) => metrics),
    ]),
  ];
}
