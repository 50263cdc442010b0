import * as z from 'zod';
import { effectSchema } from '../../domain/effects';
import type { OwnWeights } from '../../domain/integration-model/weights';
import { modelWeightsKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const weights = z.object({
  metrics: z.record(z.string(), z.number()),
  effects: z.partialRecord(effectSchema, z.number()),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<OwnWeights>;

export const modelWeightsItem = (tenant: Tenant, value: OwnWeights): Item => ({ ...modelWeightsKey(tenant), ...value });
export const readModelWeights = (item: Item): OwnWeights => weights.parse(item);
