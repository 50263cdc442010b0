import type { ReviewFact } from '../../domain/reviews';
import type { ContentOf } from '../step-content';

export type ShortTermReviewContentMapper = ContentOf<'SHORT_TERM_REVIEW'>;
export type MidTermReviewContentMapper = ContentOf<'MID_TERM_REVIEW'>;
export type LongTermReviewContentMapper = ContentOf<'LONG_TERM_REVIEW'>;
export type ReturnsContentMapper = ContentOf<'RETURNS'>;
export type ReviewFactMapper = ReviewFact;
