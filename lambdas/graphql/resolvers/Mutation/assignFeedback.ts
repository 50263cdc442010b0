import { assignFeedback as useCase } from '../../../usecases/feedback/assign-feedback';
import type { MutationResolvers } from '../../generated/types.generated';

export const assignFeedback: NonNullable<MutationResolvers['assignFeedback']> = async (
  _parent,
  { input },
  { session },
) => ({ ...(await useCase(session, input)), query: {} });
