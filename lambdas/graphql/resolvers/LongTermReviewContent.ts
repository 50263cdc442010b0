import { judgeObjectives } from '../../domain/reviews';
import type { LongTermReviewContentResolvers } from '../generated/types.generated';

export const LongTermReviewContent: LongTermReviewContentResolvers = {
  judgedObjectives: async ({ strategy }, _args, { strategies }) => judgeObjectives(await strategies.plan(strategy)),
};
