import { returnOnInvestment } from '../../domain/reviews';
import { revenueMinorOf } from '../../domain/steps/returns';
import type { ReturnsContentResolvers } from '../generated/types.generated';

export const ReturnsContent: ReturnsContentResolvers = {
  returnOnInvestment: async ({ strategy, revenue }, _args, { strategies }) => {
    const { currency } = strategy;
    const { spentMinor } = await strategies.plan(strategy);
    const revenueMinor = revenueMinorOf({ revenue }, currency);
    return {
      ...returnOnInvestment(revenueMinor, spentMinor, currency),
      revenue: { minor: revenueMinor, currency },
      spent: { minor: spentMinor, currency },
    };
  },
};
