import type { Period } from '../calendar';
import type { Feedback } from '../feedback/feedback';
import type { Reading, ReviewFact, ReviewFactKey } from './fact';
import type { Work } from './work';

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
