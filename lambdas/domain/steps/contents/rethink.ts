import * as z from 'zod';
import { daySchema } from '../../calendar';
import { paragraph } from '../../text';

const RETHINK_OUTCOMES = ['KEPT', 'CHANGED'] as const;
const RETHINK_DECISIONS = ['CONTINUE', 'REVISE', 'STOP'] as const;

const reconsideration = z.object({ outcome: z.enum(RETHINK_OUTCOMES), why: paragraph });

export const rethinkContent = z.object({
  aboutObjectives: reconsideration.optional(),
  aboutAnalysis: reconsideration.optional(),
  maturesOn: daySchema.optional(),
  decision: z.enum(RETHINK_DECISIONS).optional(),
  reason: paragraph.optional(),
});
export type RethinkContent = z.infer<typeof rethinkContent>;
