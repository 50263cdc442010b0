import { judgeObjectives } from '../../domain/reviews';
import type { LongTermReviewContentResolvers } from '../generated/types.generated';

export const LongTermReviewContent: LongTermReviewContentResolvers = {
  /** As they were when the review ended, by completing it or by trying different; until then as they are now. */
  judgedObjectives: async ({ strategy, step }, _args, { strategies }) => {
    const ended = strategy.progress.steps.LONG_TERM_REVIEW === 'COMPLETED' || strategy.status === 'SUPERSEDED';
    return ended && step.judgements ? step.judgements : judgeObjectives(await strategies.plan(strategy));
  },
};
