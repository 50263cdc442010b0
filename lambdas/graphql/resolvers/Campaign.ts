import { valueOrBadInput } from '../bad-input';
import type { CampaignResolvers } from '../generated/types.generated';
import { metricDefinition } from '../metric-definition';

export const Campaign: CampaignResolvers = {
  results: async (campaign, { metrics }, { campaignResults }) =>
    valueOrBadInput(await campaignResults.load(campaign, metrics)).map(({ metric, ...result }) => ({
      ...result,
      metric: metricDefinition(metric),
    })),
};
