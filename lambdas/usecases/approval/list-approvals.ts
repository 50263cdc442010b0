import { maySee } from '../../domain/access';
import type { Approval, ApproverGroup } from '../../domain/approval';
import type { Page, PageRequest } from '../ports';
import type { Session } from '../session';

export interface ApprovalFilter {
  group?: ApproverGroup | null;
  brandId?: string | null;
}

/**
 * Approvals that wait for a decision, over all brands that the caller may see, the longest waiting first. A client who
 * belongs to a group sees what waits for that group.
 */
export function listApprovals(
  { caller, store }: Session,
  { filter, ...page }: PageRequest & { filter?: ApprovalFilter | null },
): Promise<Page<Approval>> {
  const ownGroup = caller.role === 'CLIENT' ? caller.approverGroup : undefined;
  const brandId = filter?.brandId ?? undefined;
  return store.pendingApprovals({
    ...page,
    group: filter?.group ?? undefined,
    accept: (approval) =>
      maySee(caller, approval.brandId) &&
      (brandId === undefined || approval.brandId === brandId) &&
      (ownGroup === undefined || approval.group === ownGroup),
  });
}
