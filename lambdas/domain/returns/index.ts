export { campaignReturns, type CampaignReturn } from './campaign-return';
export { objectiveReturns, type ObjectiveReturn } from './objective-return';
export type { Return } from './return';
export { strategyReturn } from './strategy-return';
