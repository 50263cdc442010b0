import { decideApproval as useCase } from '../../../usecases/approval/decide-approval';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const decideApproval: NonNullable<MutationResolvers['decideApproval']> = async (
  _parent,
  { input },
  { session },
) => payload('approval', await useCase(session, input));
