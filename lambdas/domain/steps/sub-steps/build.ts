import { missingCriteria } from '../../network-criteria';
import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H2: every profile is filled in. */
export const build = defineStep<NotesContent>({
  content: subStepContents.BUILD,
  rules: [
    {
      code: 'PROFILE_CRITERIA_FILLED',
      sentence: 'Fill in everything that the network of each profile asks for.',
      missing: (_, { profiles }) =>
        profiles.flatMap((profile) =>
          missingCriteria(profile).map((criterion) => `${criterion} of ${profile.handle} (${profile.network})`),
        ),
    },
  ],
});
