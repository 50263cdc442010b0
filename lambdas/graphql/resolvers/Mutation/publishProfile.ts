import { publishProfile as useCase } from '../../../usecases/profile/publish-profile';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const publishProfile: NonNullable<MutationResolvers['publishProfile']> = async (
  _parent,
  { input },
  { session },
) => payload('profile', await useCase(session, input));
