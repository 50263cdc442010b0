import { campaignReturns, objectiveReturns, strategyReturn } from '../../domain/returns';
import type { ReturnsContentResolvers } from '../generated/types.generated';

export const ReturnsContent: ReturnsContentResolvers = {
  returnOnInvestment: async (content, _args, { strategies }) =>
    strategyReturn(content, await strategies.plan(content.strategy)),
  byObjective: async (content, _args, { strategies }) => {
    const returns = objectiveReturns(content, await strategies.plan(content.strategy));
    return returns.map(({ objectiveKey, ...returnOnInvestment }) => ({ objectiveKey, returnOnInvestment }));
  },
  byCampaign: async (content, _args, { strategies }) => {
    const returns = campaignReturns(content, await strategies.plan(content.strategy));
    return returns.map(({ campaignId, name, ...returnOnInvestment }) => ({ campaignId, name, returnOnInvestment }));
  },
};
