import { defineMetric as useCase } from '../../../usecases/metric/define-metric';
import type { MutationResolvers } from '../../generated/types.generated';
import { metricDefinition } from '../../metric-definition';
import { payload } from '../../payload';

export const defineMetric: NonNullable<MutationResolvers['defineMetric']> = async (_parent, { input }, { session }) => {
  const defined = await useCase(session, input);
  return payload('metric', defined.ok ? { ok: true, value: metricDefinition(defined.value) } : defined);
};
