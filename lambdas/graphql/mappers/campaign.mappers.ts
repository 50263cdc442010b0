import type { Campaign } from '../../domain/campaign';

export type CampaignMapper = Campaign;
