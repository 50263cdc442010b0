import { midTermReviewContent, type MidTermReviewContent } from './contents/mid-term-review';
import { defineStep } from './step';
import { factKnown, judgementWritten, termEnded } from './terms';

/** Q: a look back on the mid term. */
export const midTermReview = defineStep<MidTermReviewContent>({
  content: midTermReviewContent,
  rules: [
    termEnded('MID_TERM_ENDED', 'mid', 'midTermEndsOn'),
    factKnown(
      'ENGAGEMENT_KNOWN',
      'MID_TERM',
      'ENGAGEMENT',
      'Record metrics of the mid term from which the engagement can be computed.',
    ),
    factKnown(
      'EFFORT_AGAINST_REWARD_KNOWN',
      'MID_TERM',
      'EFFORT_AGAINST_REWARD',
      'Record metrics of the mid term from which effort can be held against reward.',
    ),
    judgementWritten('MID_TERM_JUDGED'),
  ],
});
