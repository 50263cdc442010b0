import { recordFeedback as useCase } from '../../../usecases/feedback/record-feedback';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const recordFeedback: NonNullable<MutationResolvers['recordFeedback']> = async (
  _parent,
  { input },
  { session },
) => payload('feedback', await useCase(session, input));
