import { daysIn, type Day } from './calendar';
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
  /** Whose call it was: a member, or an API key. */
  requestedBy: string;
  /** The member who answers for the request. Left out: the one who called. */
  askedBy?: string;
  decidedAt?: string;
  decidedBy?: string;
  comment?: string;
  /** The strategy's version that the request left behind: by it a reader sees whether it read what is as new as the head. */
  strategyVersion?: number;
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

/** The member who asked for an approval, themselves or by a key of theirs. */
export const askerOf = ({ askedBy, requestedBy }: Pick<Approval, 'askedBy' | 'requestedBy'>): string =>
  askedBy ?? requestedBy;

/** Nobody approves what they asked for themselves: such a decision does not count. */
const isByAnother = (approval: Approval): boolean => approval.decidedBy !== askerOf(approval);

/** What a group decided last about the profiles as they are now; `undefined` when it has not. */
function lastDecision(group: ApproverGroup, approvals: readonly Approval[], draft: Draft): Approval | undefined {
  return approvals
    .filter((one) => one.group === group && one.status !== 'PENDING' && isOfDraft(one, draft))
    .sort((a, b) => (b.decidedAt ?? '').localeCompare(a.decidedAt ?? '') || b.id.localeCompare(a.id))[0];
}

/** Groups whose last word on the profiles as they are now is no approval, whoever gave it. */
export function groupsWithoutApproval(approvals: readonly Approval[], profiles: readonly Profile[]): ApproverGroup[] {
  const draft = currentDraft(profiles);
  return APPROVER_GROUPS.filter((group) => lastDecision(group, approvals, draft)?.status !== 'APPROVED');
}

/** Groups whose approval of the profiles as they are now was given by whoever asked for it. */
export function groupsApprovedByAsker(approvals: readonly Approval[], profiles: readonly Profile[]): ApproverGroup[] {
  const draft = currentDraft(profiles);
  return APPROVER_GROUPS.filter((group) => {
    const last = lastDecision(group, approvals, draft);
    return last?.status === 'APPROVED' && !isByAnother(last);
  });
}

/**
 * Approver groups that have not approved the profiles as they are now. What a group decided last about this draft
 * counts: who approves and then asks for changes has not approved. Nor has who approves what they asked for themselves.
 */
export function groupsYetToApprove(approvals: readonly Approval[], profiles: readonly Profile[]): ApproverGroup[] {
  const without = groupsWithoutApproval(approvals, profiles);
  const byAsker = groupsApprovedByAsker(approvals, profiles);
  return APPROVER_GROUPS.filter((group) => without.includes(group) || byAsker.includes(group));
}

/** Whether a decision was hoped for by a day that is over. `today` is the brand's. */
export const isOverdue = ({ status, dueOn }: Pick<Approval, 'status' | 'dueOn'>, today: Day): boolean =>
  status === 'PENDING' && dueOn !== undefined && dueOn < today;

/** For how many days a decision was, or is being, waited for, as the brand counts them: 0 on the day it was asked for. */
export function daysWaited(
  { requestedAt, decidedAt }: Pick<Approval, 'requestedAt' | 'decidedAt'>,
  dayOf: (instant: string) => Day,
  today: Day,
): number {
  const to = decidedAt === undefined ? today : dayOf(decidedAt);
  return daysIn({ from: dayOf(requestedAt), to }) - 1;
}
