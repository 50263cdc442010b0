import type { Period } from '../calendar';
import type { Campaign } from '../campaign';
import type { Expenditure } from '../expenditure';
import type { Feedback } from '../feedback/feedback';
import type { Reading, ReviewedTerm, ReviewFact, ReviewFactKey } from './fact';

/** What was planned and spent of one term, and the campaigns of the strategy. */
export interface Work {
  term: ReviewedTerm;
  currency: string;
  planned: Expenditure;
  spent: Expenditure;
  campaigns: readonly Campaign[];
}

/** What the facts of a term are computed from. */
export interface TermRecord {
  /** The days of the term that have come. */
  window: Period | undefined;
  reading: Reading;
  /** What people said on these days. */
  heard(): readonly Feedback[];
  work: Work;
}

/** How each of some facts is computed, in order: a rule asks for one of them, a review for all. */
export type Facts<Key extends ReviewFactKey> = Record<Key, (record: TermRecord) => ReviewFact>;
