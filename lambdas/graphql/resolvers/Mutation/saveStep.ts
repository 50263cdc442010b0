import { saveStep as useCase } from '../../../usecases/strategy/save-step';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const saveStep: NonNullable<MutationResolvers['saveStep']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
