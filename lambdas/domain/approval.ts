import type { Profile } from './profile';

/** Who must see the draft of the profiles before anything is published. */
export const APPROVER_GROUPS = ['MANAGEMENT', 'BOARD'] as const;
export type ApproverGroup = (typeof APPROVER_GROUPS)[number];

/** A group's name at the beginning of a sentence. */
export const nameOfGroup = (group: ApproverGroup): string => (group === 'BOARD' ? 'The board' : 'The management');

export const APPROVAL_STATUSES = ['PENDING', 'APPROVED', 'CHANGES_REQUESTED'] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

/** The profiles as they were when approval was asked for: profile id → draft version. */
export type Draft = Record<string, number>;

/** One group's look at one draft. */
export interface Approval {
  id: string;
  brandId: string;
  strategyId: string;
  group: ApproverGroup;
  status: ApprovalStatus;
  draft: Draft;
  note?: string;
  dueOn?: string;
  requestedAt: string;
  requestedBy: string;
  decidedAt?: string;
  decidedBy?: string;
  comment?: string;
  version: number;
}

/** The draft as it stands now; archived profiles are no part of it. */
export const currentDraft = (profiles: readonly Profile[]): Draft =>
  Object.fromEntries(profiles.filter((one) => one.status !== 'ARCHIVED').map((one) => [one.id, one.draftVersion]));

/** Whether an approval speaks of these very profiles. A change after approval withdraws it, without a write. */
export function isOfDraft(approval: Approval, draft: Draft): boolean {
  const profiles = Object.keys(draft);
  return (
    profiles.length === Object.keys(approval.draft).length && profiles.every((id) => approval.draft[id] === draft[id])
  );
}

/**
 * Approver groups that have not approved the profiles as they are now. What a group decided last about this draft
 * counts: who approves and then asks for changes has not approved.
 */
export function groupsYetToApprove(approvals: readonly Approval[], profiles: readonly Profile[]): ApproverGroup[] {
  const draft = currentDraft(profiles);
  return APPROVER_GROUPS.filter((group) => {
    const [last] = approvals
      .filter((one) => one.group === group && one.status !== 'PENDING' && isOfDraft(one, draft))
      .sort((a, b) => (b.decidedAt ?? '').localeCompare(a.decidedAt ?? '') || b.id.localeCompare(a.id));
    return last?.status !== 'APPROVED';
  });
}
