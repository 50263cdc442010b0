import { importFeedback as useCase } from '../../../usecases/import/import-feedback';
import type { MutationResolvers } from '../../generated/types.generated';

export const importFeedback: NonNullable<MutationResolvers['importFeedback']> = async (
  _parent,
  { input },
  { session },
) => {
  const { objects, ...outcome } = await useCase(session, input);
  return { ...outcome, feedback: objects, query: {} };
};
