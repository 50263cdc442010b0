import { factsOf } from '../../domain/reviews';
import type { ShortTermReviewContentResolvers } from '../generated/types.generated';

export const ShortTermReviewContent: ShortTermReviewContentResolvers = {
  /** As they were on the day of completion; until then as they are now. */
  facts: async ({ strategy, step }, _args, { strategies }) =>
    strategy.progress.steps.SHORT_TERM_REVIEW === 'COMPLETED' && step.facts
      ? step.facts
      : factsOf('SHORT_TERM', await strategies.plan(strategy)),
};
