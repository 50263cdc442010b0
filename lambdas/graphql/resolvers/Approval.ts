import type { ApprovalResolvers } from '../generated/types.generated';

export const Approval: ApprovalResolvers = {
  status: ({ status, withdrawn }) => (withdrawn ? 'WITHDRAWN' : status),
};
