import { defineStep } from '../step';
import { subStepContents, type NotesContent } from './contents';

/** H4: every profile gets an edge. */
export const optimize = defineStep<NotesContent>({
  content: subStepContents.OPTIMIZE,
  rules: [
    {
      code: 'PROFILE_OPTIMIZED',
      sentence: 'Give every profile at least one optimization, and say which edge it gives.',
      missing: (_, { profiles }) =>
        profiles.filter((one) => one.optimizations.length === 0).map((one) => `${one.handle} (${one.network})`),
    },
  ],
});
