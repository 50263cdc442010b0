import type { Day } from '../calendar';
import type { Campaign } from '../campaign';
import { decimalsOf, type Money } from '../money';
import type { Evidence } from './evidence';
import type { Metric } from './metric';

/** What the cost of a campaign's results is taken from: spend recorded against it, or else its budget once it was launched. */
export type CampaignCostBasis = 'SPEND' | 'BUDGET';

/** What a campaign brought of one metric. */
export interface CampaignResult {
  metric: Metric;
  total: number | null;
  /** Cost ÷ total, in the brand's currency for `SPEND` and in the budget's for `BUDGET`. */
  costPerResult: number | null;
  costBasis: CampaignCostBasis | null;
}

/** The metric that says what a campaign cost. */
export const COST_METRIC = 'spend';

/** The days whose values count for a campaign: from its first, planned or real, until today. */
export const daysOf = ({ startsOn, launchedOn }: Campaign, today: Day) => {
  const first = launchedOn !== undefined && launchedOn < startsOn ? launchedOn : startsOn;
  return { from: first < today ? first : today, to: today };
};

/** What a campaign brought of each metric, as it was recorded against it. */
export function resultsOf(
  campaign: Campaign,
  metrics: readonly Metric[],
  evidence: Pick<Evidence, 'ofCampaign'>,
  today: Day,
): CampaignResult[] {
  const period = daysOf(campaign, today);
  const spend = evidence.ofCampaign(campaign.id, COST_METRIC, period);
  const cost = spend ?? (campaign.launchedOn === undefined ? null : amountOf(campaign.budget));
  return metrics.map((metric) => {
    const total = evidence.ofCampaign(campaign.id, metric.key, period);
    // Only what is counted has a price a piece: money and ratios have none.
    const isCounted = metric.kind === 'SUM' && metric.unit !== 'MONEY';
    if (cost === null || !total || !isCounted) return { metric, total, costPerResult: null, costBasis: null };
    return { metric, total, costPerResult: cost / total, costBasis: spend === null ? 'BUDGET' : 'SPEND' };
  });
}

const amountOf = ({ minor, currency }: Money): number => Number(minor) / 10 ** decimalsOf(currency);
