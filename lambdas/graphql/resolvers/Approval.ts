import { daysWaited, isOverdue } from '../../domain/approval';
import { dayIn } from '../../domain/calendar';
import { todayIn } from '../../usecases/session';
import type { ApprovalResolvers } from '../generated/types.generated';

export const Approval: ApprovalResolvers = {
  brand: ({ brandId }, _args, { strategies }) => strategies.brand(brandId),
  status: ({ status, withdrawn }) => (withdrawn ? 'WITHDRAWN' : status),
  overdue: async (approval, _args, { session, strategies }) => {
    const { timeZone } = await strategies.brand(approval.brandId);
    return !approval.withdrawn && isOverdue(approval, todayIn(session, timeZone));
  },
  waitingDays: async (approval, _args, { session, strategies }) => {
    const { timeZone } = await strategies.brand(approval.brandId);
    return daysWaited(approval, (instant) => dayIn(timeZone, new Date(instant)), todayIn(session, timeZone));
  },
  requester: ({ requestedBy }, _args, { actors }) => actors.actor(requestedBy),
  decision: ({ status }) => {
    if (status === 'PENDING') return null;
    return status === 'APPROVED' ? 'APPROVE' : 'REQUEST_CHANGES';
  },
  decider: ({ decidedBy }, _args, { actors }) => (decidedBy === undefined ? null : actors.actor(decidedBy)),
};
