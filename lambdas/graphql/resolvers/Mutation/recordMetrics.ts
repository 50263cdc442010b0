import { recordMetrics as useCase } from '../../../usecases/metric/record-metrics';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const recordMetrics: NonNullable<MutationResolvers['recordMetrics']> = async (_parent, { input }, { session }) =>
  payload('summary', await useCase(session, input));
