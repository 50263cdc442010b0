import { archiveProfile as useCase } from '../../../usecases/profile/archive-profile';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const archiveProfile: NonNullable<MutationResolvers['archiveProfile']> = async (
  _parent,
  { input },
  { session },
) => payload('profile', await useCase(session, input));
