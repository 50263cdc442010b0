import * as z from 'zod';
import { daySchema } from '../../calendar';
import { key, keyedList, list, paragraph, text, title } from '../../text';

const TESTER_RELATIONS = ['INSIDE', 'COLLEAGUE', 'LOYAL_CUSTOMER'] as const;
const FINDING_RESOLUTIONS = ['CORRECTED', 'ACCEPTED'] as const;

const finding = z.object({
  key,
  from: title,
  platformKey: key.optional(),
  finding: text(1_000),
  resolution: z.enum(FINDING_RESOLUTIONS).optional(),
  reason: text(1_000).optional(),
});
export type Finding = z.infer<typeof finding>;

export const trialContent = z
  .object({
    startsOn: daySchema.optional(),
    endsOn: daySchema.optional(),
    endedEarly: z.object({ on: daySchema.optional(), reason: paragraph }).optional(),
    testers: list(z.object({ who: title, relation: z.enum(TESTER_RELATIONS) })).default([]),
    trialledPlatforms: list(key, 50).default([]),
    feedback: keyedList(finding).default([]),
  })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, {
    path: ['endsOn'],
    error: 'must not be before the first day',
  })
  .refine(({ startsOn, endedEarly }) => !startsOn || !endedEarly?.on || startsOn <= endedEarly.on, {
    path: ['endedEarly', 'on'],
    error: 'must not be before the first day',
  });
export type TrialContent = z.infer<typeof trialContent>;
