import { removeMember as useCase } from '../../../usecases/agency/remove-member';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const removeMember: NonNullable<MutationResolvers['removeMember']> = async (_parent, { input }, { session }) =>
  payload('member', await useCase(session, input));
