import { completeStep as useCase } from '../../../usecases/strategy/complete-step';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const completeStep: NonNullable<MutationResolvers['completeStep']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
