import { requestApproval as useCase } from '../../../usecases/approval/request-approval';
import type { MutationResolvers } from '../../generated/types.generated';

export const requestApproval: NonNullable<MutationResolvers['requestApproval']> = async (
  _parent,
  { input },
  { session },
) => {
  const result = await useCase(session, input);
  return result.ok
    ? { ...result.value, userErrors: [], query: {} }
    : { strategy: null, approvals: [], userErrors: result.errors, query: {} };
};
