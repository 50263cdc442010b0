import { committedIdeasOf, ideasOf, keysOf, unknownReferences } from '../references';
import { defineStep } from '../step';
import { subStepContents, type RoleContent } from './contents';

/** H7: which effect each committed idea is meant to have. */
export const role = defineStep<RoleContent>({
  content: subStepContents.ROLE,
  rules: [
    {
      code: 'COMMITTED_IDEA_EFFECT',
      sentence: 'Name for every committed idea of step F the effect it is meant to have.',
      missing: ({ roles }, plan) =>
        committedIdeasOf(plan)
          .filter((idea) => !roles.some((one) => one.ideaKey === idea.key))
          .map((idea) => idea.title),
    },
  ],
  check: ({ roles }, plan) =>
    unknownReferences(
      'idea',
      keysOf(ideasOf(plan)),
      roles.map(({ ideaKey }, index) => ({ key: ideaKey, path: ['roles', index, 'ideaKey'] })),
    ),
});
