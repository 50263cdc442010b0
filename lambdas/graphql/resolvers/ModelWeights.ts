import { EFFECTS } from '../../domain/effects';
import {
  defaultWeightOfMetric,
  NO_OWN_WEIGHTS,
  weightOfEffect,
  weightOfMetric,
} from '../../domain/integration-model/weights';
import { BUILT_IN_METRICS } from '../../domain/metrics/catalog';
import type { ModelWeightsResolvers } from '../generated/types.generated';

export const ModelWeights: ModelWeightsResolvers = {
  metrics: ({ own = NO_OWN_WEIGHTS }) =>
    BUILT_IN_METRICS.map(({ key, effect }) => ({
      metric: key,
      effect,
      weight: weightOfMetric(own, key),
      default: defaultWeightOfMetric(key),
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
