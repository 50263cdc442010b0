import { advanceFeedback as useCase } from '../../../usecases/feedback/advance-feedback';
import type { MutationResolvers } from '../../generated/types.generated';

export const advanceFeedback: NonNullable<MutationResolvers['advanceFeedback']> = async (
  _parent,
  { input },
  { session },
) => ({ ...(await useCase(session, input)), query: {} });
