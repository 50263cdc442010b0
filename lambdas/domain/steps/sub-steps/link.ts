import { unreachedProfiles } from '../../connectivity';
import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H5: a post on one profile reaches the others. */
export const link = defineStep<NotesContent>({
  content: subStepContents.LINK,
  rules: [
    {
      code: 'PROFILES_CONNECTED',
      sentence: 'Link the profiles so that what is posted on one can reach all the others.',
      missing: (_, { profiles }) => unreachedProfiles(profiles).map((one) => `${one.handle} (${one.network})`),
    },
  ],
});
