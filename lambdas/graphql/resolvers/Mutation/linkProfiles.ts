import { linkProfiles as useCase } from '../../../usecases/profile/link-profiles';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const linkProfiles: NonNullable<MutationResolvers['linkProfiles']> = async (_parent, { input }, { session }) =>
  payload('profile', await useCase(session, input));
