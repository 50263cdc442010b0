import { leaveAgency as useCase } from '../../../usecases/agency/leave-agency';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';
import { sessionOfMember } from '../../visitor';

export const leaveAgency: NonNullable<MutationResolvers['leaveAgency']> = async (_parent, { input }, context) =>
  payload('member', await useCase(sessionOfMember(context), input));
