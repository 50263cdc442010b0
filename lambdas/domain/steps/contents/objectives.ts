import * as z from 'zod';
import { HORIZONS } from '../../horizon';
import { key, keyedList, metricKey, paragraph, title } from '../../text';

const LARGEST = 1e15;
const SMALLEST = 1e-6;

/** A figure to start from or to reach, as metrics count: beyond these bounds no store keeps it exactly. */
const figure = z
  .number()
  .min(-LARGEST, { error: `must be at least ${-LARGEST}` })
  .max(LARGEST, { error: `must be at most ${LARGEST}` })
  .refine((value) => value === 0 || Math.abs(value) >= SMALLEST, { error: `must be 0 or at least ${SMALLEST}` });

const objective = z.object({
  key,
  title,
  approach: paragraph.optional(),
  metric: metricKey.optional(),
  baseline: figure.optional(),
  target: figure.optional(),
  unit: title.optional(),
  horizon: z.enum(HORIZONS).optional(),
  weight: z
    .number()
    .min(0.01, { error: 'must be at least 0.01' })
    .max(100, { error: 'must be at most 100' })
    .optional(),
});
export type Objective = z.infer<typeof objective>;

export const objectivesContent = z.object({
  vision: paragraph.optional(),
  objectives: keyedList(objective, 50).default([]),
});
export type ObjectivesContent = z.infer<typeof objectivesContent>;
