import type { Approval } from '../../domain/approval';
import { tellOfApproval } from '../events';
import type { Change } from '../ports';
import type { Session } from '../session';

/** Approvals that wait for a decision and should no longer, as changes; and how many fewer are open then. */
export function closing(
  session: Session,
  approvals: readonly Approval[],
): { changes: Change[]; openApprovals: number } {
  const pending = approvals.filter(({ status }) => status === 'PENDING');
  return {
    changes: pending.flatMap((approval): Change[] => [
      { do: 'remove-approval', approval, expectedVersion: approval.version },
      tellOfApproval(session, 'approval.withdrawn', approval),
    ]),
    openApprovals: 0 - pending.length,
  };
}
