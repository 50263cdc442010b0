import * as z from 'zod';
import type { Breakdown } from '../../domain/metrics/period-totals';
import type { Post } from '../../domain/metrics/posts';
import { breakdownKey, postByDayKey, postKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const values = z.record(z.string(), z.number());

const post = z.object({
  id: z.string(),
  brandId: z.string(),
  profileId: z.string(),
  externalId: z.string(),
  permalink: z.string().optional(),
  title: z.string().optional(),
  publishedOn: z.string(),
  publishedAt: z.string().optional(),
  values,
  version: z.number(),
}) satisfies z.ZodType<Post>;

export const postItem = (tenant: Tenant, value: Post): Item => ({
  ...postKey(tenant, value),
  ...postByDayKey(tenant, value),
  ...value,
});
export const readPost = (item: Item): Post => post.parse(item);

const breakdown = z.object({
  brandId: z.string(),
  source: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('BRAND') }),
    z.object({ kind: z.enum(['PROFILE', 'CAMPAIGN']), id: z.string() }),
  ]),
  externalId: z.string(),
  periods: z.array(z.object({ from: z.string(), to: z.string(), values })),
  version: z.number(),
}) satisfies z.ZodType<Breakdown>;

export const breakdownItem = (tenant: Tenant, value: Breakdown): Item => ({ ...breakdownKey(tenant, value), ...value });
export const readBreakdown = (item: Item): Breakdown => breakdown.parse(item);
