import type { ReviewFact } from '../../domain/reviews';
import type { StepContents } from '../../domain/steps/contents';
import type { StepKey } from '../../domain/steps/keys';
import type { StepRecord } from '../../domain/steps/record';
import type { Strategy } from '../../domain/strategy';

/** The content of a step, with its strategy for those fields that are computed. */
type ContentOf<K extends StepKey> = StepContents[K] & {
  __typename: string;
  strategy: Strategy;
  step: StepRecord;
};
export type ShortTermReviewContentMapper = ContentOf<'SHORT_TERM_REVIEW'>;
export type MidTermReviewContentMapper = ContentOf<'MID_TERM_REVIEW'>;
export type LongTermReviewContentMapper = ContentOf<'LONG_TERM_REVIEW'>;
export type ReturnsContentMapper = ContentOf<'RETURNS'>;
export type ReviewFactMapper = ReviewFact;
