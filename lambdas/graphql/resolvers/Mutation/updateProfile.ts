import { updateProfile as useCase } from '../../../usecases/profile/update-profile';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateProfile: NonNullable<MutationResolvers['updateProfile']> = async (_parent, { input }, { session }) =>
  payload('profile', await useCase(session, input));
