import { EFFECTS } from '../../domain/effects';
import {
  defaultWeightOfMetric,
  NO_OWN_WEIGHTS,
  weightOfEffect,
  weightOfMetric,
} from '../../domain/integration-model/weights';
import { readCatalog } from '../../usecases/metric/read-catalog';
import type { ModelWeightsResolvers } from '../generated/types.generated';

export const ModelWeights: ModelWeightsResolvers = {
  metrics: async ({ own = NO_OWN_WEIGHTS, catalog }, _args, { session }) =>
    [...(catalog ?? (await readCatalog(session))).values()].map((metric) => ({
      metric: metric.key,
      effect: metric.effect,
      weight: weightOfMetric(own, metric),
      default: defaultWeightOfMetric(metric),
    })),
  effects: ({ own = NO_OWN_WEIGHTS }) =>
    EFFECTS.map((effect) => ({
      effect,
      weight: weightOfEffect(own, effect),
      default: weightOfEffect(NO_OWN_WEIGHTS, effect),
    })),
  updatedAt: ({ own }) => own?.updatedAt,
  version: ({ own }) => own?.version ?? 0,
};
