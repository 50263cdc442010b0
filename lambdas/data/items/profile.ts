import * as z from 'zod';
import { CRITERIA, networkSchema, optimizationSchema, PROFILE_STATUSES, type Profile } from '../../domain/profile';
import { profileKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const profile = z.object({
  id: z.string(),
  brandId: z.string(),
  externalId: z.string().optional(),
  platformKey: z.string().optional(),
  network: networkSchema,
  handle: z.string(),
  criteria: z.partialRecord(z.enum(CRITERIA), z.string()),
  optimizations: z.array(optimizationSchema),
  postsTo: z.array(z.string()),
  status: z.enum(PROFILE_STATUSES),
  draftVersion: z.number(),
  publishedDraft: z.number().optional(),
  publishedAt: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Profile>;

export const profileItem = (tenant: Tenant, value: Profile): Item => ({
  ...profileKey(tenant, value.brandId, value.id),
  ...value,
});
export const readProfile = (item: Item): Profile => profile.parse(item);
