import * as z from 'zod';
import type { Brand } from '../../domain/brand';
import { STRATEGY_PHASES } from '../../domain/progress';
import { STRATEGY_STATUSES } from '../../domain/strategy';
import { brandByNameKey, brandKey, type Tenant } from '../keys';
import type { Item } from '../table-access';
import { formOf, upToDate } from './forms';
import { account, byHorizon, stepKey } from './stored';

const brand = z.object({
  id: z.string(),
  name: z.string(),
  slug: z.string(),
  externalId: z.string().optional(),
  industry: z.string().optional(),
  website: z.string().optional(),
  timeZone: z.string(),
  currency: z.string(),
  tags: z.array(z.string()),
  archivedAt: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
  standing: z
    .object({
      strategyId: z.string(),
      title: z.string(),
      status: z.enum(STRATEGY_STATUSES),
      phase: z.enum(STRATEGY_PHASES),
      currentStep: stepKey.optional(),
      completedSteps: z.number(),
      movedAt: z.string(),
    })
    .optional(),
  budget: z.object({ currency: z.string(), horizons: byHorizon(account) }).optional(),
  openApprovals: z.number(),
  runningCampaigns: z.number(),
  comingCampaigns: z.number(),
}) satisfies z.ZodType<Brand>;

export const brandItem = (tenant: Tenant, value: Brand): Item => ({
  ...brandKey(tenant, value.id),
  ...brandByNameKey(tenant, value.name, value.id),
  ...value,
  ...formOf('brand'),
});
export const readBrand = (item: Item): Brand => brand.parse(upToDate('brand', item));

/** The brand's own data: what its version counts. The rest of its header moves with its strategy and campaigns. */
export const BRAND_DATA = [
  'name',
  'externalId',
  'industry',
  'website',
  'timeZone',
  'currency',
  'tags',
  'archivedAt',
  'updatedAt',
  'version',
] as const satisfies readonly (keyof Brand)[];
