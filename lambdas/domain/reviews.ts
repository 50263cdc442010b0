import type { Period } from './calendar';
import type { Feedback } from './feedback/feedback';
import { termOf } from './horizon';
import type { Evidence } from './metrics/evidence';
import { readingOf, type ReviewedTerm, type ReviewFact, type ReviewFactKey } from './reviews/fact';
import { MID_TERM_METRICS, midTermFacts } from './reviews/mid-term';
import { SHORT_TERM_METRICS, shortTermFacts } from './reviews/short-term';
import type { Facts, TermRecord, Work } from './reviews/term-record';
import { workFacts, workOf } from './reviews/work';
import type { Plan } from './steps/plan';
import { measuresOf, objectivesOf } from './steps/references';

export {
  sourceOf,
  type ReviewedTerm,
  type ReviewFact,
  type ReviewFactKey,
  type ReviewFactSource,
} from './reviews/fact';
export { judgeObjectives, type ObjectiveJudgement } from './reviews/judgement';
export { returnOnInvestment, type ReturnOnInvestment } from './reviews/return-on-investment';

/** What was recorded of a brand. */
interface Recorded {
  evidence: Evidence;
  /** What people said on the days of a period. */
  feedback(period: Period): readonly Feedback[];
}

const FACTS: Record<ReviewedTerm, Partial<Facts<ReviewFactKey>>> = {
  SHORT_TERM: { ...shortTermFacts, ...workFacts },
  MID_TERM: { ...midTermFacts, ...workFacts },
};

const recordOf = (window: Period | undefined, { evidence, feedback }: Recorded, work: Work): TermRecord => ({
  window,
  reading: readingOf(evidence, window),
  heard: () => (window ? feedback(window) : []),
  work,
});

/**
 * The facts of a term's review, computed from what was recorded in the window and from the work of the term; without a
 * window nothing is known of either's days. Nothing recorded is `null`, never zero, and `missing` names what would be
 * needed.
 */
export function reviewFacts(window: Period | undefined, recorded: Recorded, work: Work): ReviewFact[] {
  const record = recordOf(window, recorded, work);
  return Object.values(FACTS[work.term]).map((compute) => compute(record));
}

/** The days of a term that have come; `undefined` while its dates are not set or it has not begun. */
export function windowOf(term: ReviewedTerm, { strategy, today }: Plan): Period | undefined {
  if (strategy.horizons === undefined) return undefined;
  const { from, to } = termOf(term, strategy.startsOn, strategy.horizons);
  const until = to < today ? to : today;
  return from <= until ? { from, to: until } : undefined;
}

/** The facts of a term's review, for a strategy as it stands today. */
export const factsOf = (term: ReviewedTerm, plan: Plan): ReviewFact[] =>
  reviewFacts(windowOf(term, plan), plan, workOf(term, plan));

/** One of them, without computing the others; `undefined` when the term's review does not look at it. */
export const factOf = (term: ReviewedTerm, key: ReviewFactKey, plan: Plan): ReviewFact | undefined =>
  FACTS[term][key]?.(recordOf(windowOf(term, plan), plan, workOf(term, plan)));

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
