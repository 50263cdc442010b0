import type { ObjectiveJudgement, ReviewFact } from '../reviews';
import type { StepContents } from './contents';
import type { StepKey } from './keys';

/** What is kept of one step besides its progress, which stands in the strategy's head. */
export interface StepRecord<K extends StepKey = StepKey> {
  key: K;
  /** The strategy's version that wrote it. */
  strategyVersion: number;
  content?: StepContents[K];
  savedAt?: string;
  completedAt?: string;
  /** For a review: what the server computed on the day it was completed. */
  facts?: ReviewFact[];
  /** For the review of the long term: how every objective stood on the day it was completed, or given up for another try. */
  judgements?: ObjectiveJudgement[];
}
