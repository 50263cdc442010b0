import type { Campaign } from '../campaign';
import { decimalsOf } from '../money';
import type { ReturnsContent } from '../steps/contents/returns';
import type { Plan } from '../steps/plan';
import { returnOf, type Figure, type Return } from './return';
import { entriesOf } from './revenue';

export interface CampaignReturn extends Return {
  campaignId: string;
  name: string;
}

/** The metric that stands in where step R says nothing of a campaign. */
const REVENUE = 'revenue';

/**
 * What each campaign returned: the entries of revenue that name it, or else the revenue that was recorded against it,
 * for its budget, which counts as spent from its launch on.
 */
export const campaignReturns = (content: Pick<ReturnsContent, 'revenue'>, plan: Plan): CampaignReturn[] =>
  plan.campaigns.map((campaign) => ({
    campaignId: campaign.id,
    name: campaign.name,
    ...returnOf(revenueOf(campaign, content, plan), spentOn(campaign), plan.strategy.currency),
  }));

function revenueOf({ id }: Campaign, content: Pick<ReturnsContent, 'revenue'>, plan: Plan): Figure {
  const { currency, startsOn } = plan.strategy;
  const entries = entriesOf(content, currency, ({ campaignId }) => campaignId === id);
  if (entries.count > 0) return entries;
  const recorded = plan.evidence.ofCampaign(id, REVENUE, { from: startsOn, to: plan.today });
  if (recorded === null) return { minor: 0n, madeOf: 'no entry of step R, and none recorded against the campaign' };
  return {
    minor: BigInt(Math.round(recorded * 10 ** decimalsOf(currency))),
    madeOf: `no entry of step R; the metric ${REVENUE} as recorded against the campaign`,
  };
}

/** A budget is spent once the campaign went live, whatever became of it then. */
const spentOn = ({ launchedOn, budget }: Campaign): Figure =>
  launchedOn === undefined
    ? { minor: 0n, madeOf: 'nothing, as it was not launched' }
    : { minor: budget.minor, madeOf: 'the budget of the campaign' };
