import type { Horizon } from './horizon';
import type { StrategyPhase } from './progress';
import type { StrategyStatus } from './strategy';
import type { StepKey } from './steps/keys';

/** A client of the agency, with what lists of brands show of it. */
export interface Brand {
  id: string;
  name: string;
  slug: string;
  externalId?: string;
  industry?: string;
  website?: string;
  timeZone: string;
  currency: string;
  tags: string[];
  archivedAt?: string;
  createdAt: string;
  updatedAt: string;
  /** Counts changes of the brand's own data; its standing moves without it. */
  version: number;
  standing?: BrandStanding;
  budget?: BrandBudget;
  openApprovals: number;
  runningCampaigns: number;
  comingCampaigns: number;
}

/** Why nothing of an archived brand changes, and what to do about it. */
export const ARCHIVED_BRAND = 'This brand is archived. Restore it first.';

/** Where the brand's latest strategy stands. Kept beside the brand so that a page of brands is one query. */
export interface BrandStanding {
  strategyId: string;
  title: string;
  status: StrategyStatus;
  phase: StrategyPhase;
  currentStep?: StepKey;
  completedSteps: number;
  movedAt: string;
}

/** Money of the latest strategy by horizon, in the smallest unit of its currency. */
export interface BrandBudget {
  currency: string;
  horizons: Record<Horizon, { planned: bigint; spent: bigint }>;
}
