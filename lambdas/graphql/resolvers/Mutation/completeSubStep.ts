import { completeSubStep as useCase } from '../../../usecases/strategy/sub-steps';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const completeSubStep: NonNullable<MutationResolvers['completeSubStep']> = async (
  _parent,
  { input },
  { session },
) => payload('strategy', await useCase(session, input));
