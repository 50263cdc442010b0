import * as z from 'zod';
import { frameworkData, type Framework } from '../../domain/workflow/framework';
import { frameworkKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const framework = z.object({
  id: z.string(),
  brandId: z.string(),
  ...frameworkData,
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Framework>;

export const frameworkItem = (tenant: Tenant, value: Framework): Item => ({
  ...frameworkKey(tenant, value.brandId),
  ...value,
});
export const readFramework = (item: Item): Framework => framework.parse(item);
