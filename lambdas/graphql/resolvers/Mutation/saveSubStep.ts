import { saveSubStep as useCase } from '../../../usecases/strategy/sub-steps';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const saveSubStep: NonNullable<MutationResolvers['saveSubStep']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
