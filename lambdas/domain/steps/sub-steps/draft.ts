import { groupsYetToApprove } from '../../approval';
import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H3: the unpublished draft is shown and approved. */
export const draft = defineStep<NotesContent>({
  content: subStepContents.DRAFT,
  rules: [
    {
      code: 'DRAFT_APPROVED',
      sentence: 'Let every approver group approve the profiles as they are now, before anything is published.',
      missing: (_, { approvals, profiles }) => groupsYetToApprove(approvals, profiles),
    },
  ],
});
