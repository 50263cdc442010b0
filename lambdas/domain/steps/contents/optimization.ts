import * as z from 'zod';
import { list, text, title, wholeNumber } from '../../text';

const tool = z.object({
  name: title,
  purpose: text(1_000),
  /** Summed over the team, so it may be more than a week has. */
  minutesSavedPerWeek: wholeNumber(0, 100_000).optional(),
});

export const optimizationContent = z.object({ tools: list(tool).default([]) });
export type OptimizationContent = z.infer<typeof optimizationContent>;
