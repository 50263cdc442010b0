import { shortTermReviewContent, type ShortTermReviewContent } from './contents/short-term-review';
import { defineStep } from './step';
import { factKnown, judgementWritten, termEnded } from './terms';

/** O: a look back on the short term. */
export const shortTermReview = defineStep<ShortTermReviewContent>({
  content: shortTermReviewContent,
  rules: [
    termEnded('SHORT_TERM_ENDED', 'short', 'shortTermEndsOn'),
    factKnown(
      'COMMUNITY_GROWTH_KNOWN',
      'SHORT_TERM',
      'COMMUNITY_GROWTH',
      'Record metrics of the short term from which the growth of the community can be computed.',
    ),
    factKnown(
      'INTERACTIONS_KNOWN',
      'SHORT_TERM',
      'INTERACTIONS',
      'Record metrics of the short term from which the interactions can be computed.',
    ),
    judgementWritten('SHORT_TERM_JUDGED'),
  ],
});
