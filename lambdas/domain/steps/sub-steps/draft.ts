import {
  askerOf,
  currentDraft,
  groupsApprovedByAsker,
  groupsWithoutApproval,
  isOfDraft,
  type Approval,
  type ApproverGroup,
} from '../../approval';
import { isAlone } from '../../approvers';
import type { Plan } from '../plan';
import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H3: the unpublished draft is shown and approved. */
export const draft = defineStep<NotesContent>({
  content: subStepContents.DRAFT,
  rules: [
    {
      code: 'DRAFT_APPROVED',
      sentence: 'Let every approver group approve the profiles as they are now, before anything is published.',
      missing: (_, { approvals, profiles }) => groupsWithoutApproval(approvals, profiles),
    },
    {
      code: 'APPROVED_BY_ANOTHER_PERSON',
      sentence: 'Let somebody else approve than whoever asked for it; who is alone in a group invites another member.',
      missing: (_, plan) => [
        ...groupsApprovedByAsker(plan.approvals, plan.profiles).map((group) => `${group} (approved by who asked)`),
        ...groupsAlone(plan).map((group) => `${group} (nobody else may decide)`),
      ],
    },
  ],
});

/** Groups that have yet to approve and cannot, as nobody but the asker decides for them. Unknown members lack nothing. */
function groupsAlone({ approvals, profiles, approvers }: Plan): ApproverGroup[] {
  if (approvers === undefined) return [];
  const asked = approvals.filter((one) => one.status === 'PENDING' && isOfDraft(one, currentDraft(profiles)));
  return groupsWithoutApproval(approvals, profiles).filter((group) =>
    isAlone(approvers, group, askersOf(group, asked) ?? approvers.askers),
  );
}

function askersOf(group: ApproverGroup, asked: readonly Approval[]): string[] | undefined {
  const own = asked.filter((one) => one.group === group);
  return own.length > 0 ? own.map(askerOf) : undefined;
}
