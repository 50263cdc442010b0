import * as z from 'zod';
import { key, keyedList, text, title, wholeNumber } from '../text';
import { defineStep, unless } from './step';

export const IDEA_KINDS = [
  'CAMPAIGN',
  'TACTIC',
  'CONTRIBUTION',
  'TEAM',
  'PARTNERSHIP',
  'TOOL',
  'PLATFORM',
  'APP',
] as const;

const idea = z.object({
  key,
  kind: z.enum(IDEA_KINDS),
  title,
  description: text(2_000).optional(),
  confidence: wholeNumber(0, 100).optional(),
  committed: z.boolean().default(false),
});
export type Idea = z.infer<typeof idea>;

export const tacticsContent = z.object({ ideas: keyedList(idea).default([]) });
export type TacticsContent = z.infer<typeof tacticsContent>;

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
