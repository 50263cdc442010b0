import * as z from 'zod';
import { paragraph } from '../text';
import { defineStep } from './step';
import { factKnown, judgementWritten, termEnded } from './terms';

export const midTermReviewContent = z.object({ judgement: paragraph.optional(), waiver: paragraph.optional() });
export type MidTermReviewContent = z.infer<typeof midTermReviewContent>;

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
