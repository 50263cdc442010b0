import type { Approval } from '../../domain/approval';
import type { Change } from '../ports';

/** Approvals that wait for a decision and should no longer, as changes; and how many fewer are open then. */
export function closing(approvals: readonly Approval[]): { changes: Change[]; openApprovals: number } {
  const pending = approvals.filter(({ status }) => status === 'PENDING');
  return {
    changes: pending.map((approval) => ({ do: 'remove-approval', approval, expectedVersion: approval.version })),
    openApprovals: 0 - pending.length,
  };
}
