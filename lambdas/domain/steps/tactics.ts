import { tacticsContent, type TacticsContent } from './contents/tactics';
import { defineStep, unless } from './step';

/** F: ideas, and which of them the team commits to. */
export const tactics = defineStep<TacticsContent>({
  content: tacticsContent,
  rules: [
    {
      code: 'IDEA_COMMITTED',
      sentence: 'Commit to at least one idea.',
      missing: ({ ideas }) => unless(ideas.some((one) => one.committed)),
    },
    {
      code: 'COMMITTED_IDEA_CONFIDENCE',
      sentence:
        "Commit only to what can be carried out with accuracy: ideas that reach the strategy's confidence threshold.",
      missing: ({ ideas }, { strategy }) =>
        ideas
          .filter((one) => one.committed && (one.confidence ?? 0) < strategy.confidenceThreshold)
          .map((one) => `${one.title} (${one.confidence ?? 'none'} of ${strategy.confidenceThreshold})`),
    },
  ],
});
