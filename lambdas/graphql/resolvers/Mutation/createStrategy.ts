import { createStrategy as useCase } from '../../../usecases/strategy/create-strategy';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const createStrategy: NonNullable<MutationResolvers['createStrategy']> = async (
  _parent,
  { input },
  { session },
) => payload('strategy', await useCase(session, input));
