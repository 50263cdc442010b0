import * as z from 'zod';
import { key, keyedList, text, title, wholeNumber } from '../../text';

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
