import { updateMember as useCase } from '../../../usecases/agency/update-member';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateMember: NonNullable<MutationResolvers['updateMember']> = async (_parent, { input }, { session }) =>
  payload('member', await useCase(session, input));
