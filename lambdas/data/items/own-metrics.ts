import * as z from 'zod';
import { effectSchema } from '../../domain/effects';
import { METRIC_REVIEWS, METRIC_UNITS, type Metric } from '../../domain/metrics/metric';
import { networkSchema } from '../../domain/profile';
import type { OwnMetrics } from '../../usecases/ports';
import { ownMetricsKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const base = z.object({
  key: z.string(),
  name: z.string(),
  unit: z.enum(METRIC_UNITS),
  networks: z.array(networkSchema),
  effect: effectSchema,
  review: z.enum(METRIC_REVIEWS).nullable(),
  formula: z.string(),
  replacedBy: z.string().nullable(),
  lowerIsBetter: z.boolean(),
  allowsNegative: z.boolean(),
  range: z.object({ least: z.number(), most: z.number() }).nullable(),
  version: z.number(),
});
const metric = z.discriminatedUnion('kind', [
  base.extend({ kind: z.literal('SUM') }),
  base.extend({ kind: z.literal('LAST'), acrossSources: z.enum(['SUM', 'MEAN']) }),
  base.extend({
    kind: z.literal('RATIO'),
    numerator: z.array(z.string()),
    denominator: z.string(),
    fallbackDenominators: z.array(z.string()),
  }),
]) satisfies z.ZodType<Metric>;
const ownMetrics = z.object({ metrics: z.array(metric), version: z.number() });

export const ownMetricsItem = (tenant: Tenant, metrics: readonly Metric[], version: number): Item => ({
  ...ownMetricsKey(tenant),
  metrics,
  version,
});
export const readOwnMetrics = (item: Item | undefined): OwnMetrics => (item ? ownMetrics.parse(item) : { metrics: [] });
