import { inviteMember as useCase } from '../../../usecases/agency/invite-member';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const inviteMember: NonNullable<MutationResolvers['inviteMember']> = async (_parent, { input }, { session }) =>
  payload('member', await useCase(session, input));
