import * as z from 'zod';
import { CAMPAIGN_KINDS, CAMPAIGN_STATUSES, MEDIA, TACTIC_KINDS, type Campaign } from '../../domain/campaign';
import { campaignByStartKey, campaignKey, type Tenant } from '../keys';
import type { Item } from '../table-access';
import { horizon, money } from './stored';

const campaign = z.object({
  id: z.string(),
  brandId: z.string(),
  strategyId: z.string(),
  externalId: z.string().optional(),
  name: z.string(),
  kind: z.enum(CAMPAIGN_KINDS),
  horizon,
  tactics: z.array(z.object({ kind: z.enum(TACTIC_KINDS), medium: z.enum(MEDIA), description: z.string() })),
  startsOn: z.string(),
  endsOn: z.string(),
  profileIds: z.array(z.string()),
  objectiveKeys: z.array(z.string()),
  budget: money,
  status: z.enum(CAMPAIGN_STATUSES),
  launchedOn: z.string().optional(),
  finishedOn: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Campaign>;

export const campaignItem = (tenant: Tenant, value: Campaign): Item => ({
  ...campaignKey(tenant, value.brandId, value.id),
  ...campaignByStartKey(tenant, value.startsOn, value.id),
  ...value,
});
export const readCampaign = (item: Item): Campaign => campaign.parse(item);
