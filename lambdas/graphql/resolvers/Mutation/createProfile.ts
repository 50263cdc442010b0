import { createProfile as useCase } from '../../../usecases/profile/create-profile';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const createProfile: NonNullable<MutationResolvers['createProfile']> = async (_parent, { input }, { session }) =>
  payload('profile', await useCase(session, input));
