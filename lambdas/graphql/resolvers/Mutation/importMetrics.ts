import { importMetrics as useCase } from '../../../usecases/import/import-metrics';
import type { MutationResolvers } from '../../generated/types.generated';

export const importMetrics: NonNullable<MutationResolvers['importMetrics']> = async (
  _parent,
  { input },
  { session },
) => ({
  ...(await useCase(session, input)),
  query: {},
});
