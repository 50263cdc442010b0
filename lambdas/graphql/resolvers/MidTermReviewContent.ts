import { factsOf } from '../../domain/reviews';
import type { MidTermReviewContentResolvers } from '../generated/types.generated';

export const MidTermReviewContent: MidTermReviewContentResolvers = {
  /** As they were on the day of completion; until then as they are now. */
  facts: async ({ strategy, step }, _args, { strategies }) =>
    strategy.progress.steps.MID_TERM_REVIEW === 'COMPLETED' && step.facts
      ? step.facts
      : factsOf('MID_TERM', await strategies.plan(strategy)),
};
