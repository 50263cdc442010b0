import { platformsOf } from '../references';
import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H1: every platform gets a profile. */
export const assemble = defineStep<NotesContent>({
  content: subStepContents.ASSEMBLE,
  rules: [
    {
      code: 'PLATFORM_HAS_PROFILE',
      sentence: 'Create a profile for every platform of step D.',
      missing: (_, plan) =>
        platformsOf(plan)
          .map((one) => one.key)
          .filter((platform) => !plan.profiles.some((profile) => profile.platformKey === platform)),
    },
  ],
});
