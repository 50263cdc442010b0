import type { Day } from './calendar';
import type { Horizon } from './horizon';
import type { Money } from './money';

export const CAMPAIGN_KINDS = ['LAUNCH', 'ONGOING'] as const;
export type CampaignKind = (typeof CAMPAIGN_KINDS)[number];

export const CAMPAIGN_STATUSES = ['PLANNED', 'SCHEDULED', 'RUNNING', 'PAUSED', 'FINISHED', 'CANCELLED'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** The forms a tactic can take. */
export const TACTIC_KINDS = [
  'GUERRILLA',
  'OFFLINE',
  'BETA',
  'OFFER',
  'DISCOUNT',
  'EVENT',
  'WEBSITE',
  'PUBLICITY',
  'PR',
  'CONTENT',
  'ADS',
  'OTHER',
] as const;
export type TacticKind = (typeof TACTIC_KINDS)[number];

export const MEDIA = ['ONLINE', 'OFFLINE'] as const;
export type Medium = (typeof MEDIA)[number];

export interface CampaignTactic {
  kind: TacticKind;
  medium: Medium;
  description: string;
}

export interface Campaign {
  id: string;
  brandId: string;
  strategyId: string;
  externalId?: string;
  name: string;
  kind: CampaignKind;
  horizon: Horizon;
  tactics: CampaignTactic[];
  startsOn: Day;
  endsOn: Day;
  /** Profiles it runs on, by id. */
  profileIds: string[];
  /** Objectives of step A it serves, by key. */
  objectiveKeys: string[];
  budget: Money;
  status: CampaignStatus;
  /** The day it really went live in the brand's time zone; it may have been recorded later. */
  launchedOn?: Day;
  finishedOn?: Day;
  createdAt: string;
  updatedAt: string;
  version: number;
}
