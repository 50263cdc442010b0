import type { RateBudgetResolvers } from '../generated/types.generated';

export const RateBudget: RateBudgetResolvers = {
  used: ({ limit, remaining }) => limit - remaining,
};
