import * as z from 'zod';
import { list, text, title, wholeNumber } from '../text';
import { defineStep, unless } from './step';

const tool = z.object({
  name: title,
  purpose: text(1_000),
  /** Summed over the team, so it may be more than a week has. */
  minutesSavedPerWeek: wholeNumber(0, 100_000).optional(),
});

export const optimizationContent = z.object({ tools: list(tool).default([]) });
export type OptimizationContent = z.infer<typeof optimizationContent>;

/** M: tools that make the process simpler. */
export const optimization = defineStep<OptimizationContent>({
  content: optimizationContent,
  rules: [
    {
      code: 'TOOL_ADOPTED',
      sentence: 'Take up at least one tool that makes the process simpler.',
      missing: ({ tools }) => unless(tools.length > 0),
    },
  ],
});
