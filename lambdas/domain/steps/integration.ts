import * as z from 'zod';
import { subStatusOf } from '../progress';
import { paragraph } from '../text';
import type { SubStepContents } from './contents';
import { SUB_STEP_KEYS } from './keys';
import { defineStep } from './step';
import { subStepContents } from './sub-steps/contents';

const integrationContent = z.object({
  notes: paragraph.optional(),
  /** What the sub-steps hold. They are saved one by one, never with the step itself. */
  subSteps: z.object(subStepContents).partial().default({}),
});

export interface IntegrationContent {
  notes?: string;
  subSteps: Partial<SubStepContents>;
}

/** H: platforms become profiles that work together. */
export const integration = defineStep<IntegrationContent>({
  content: integrationContent,
  rules: [
    {
      code: 'SUB_STEPS_COMPLETED',
      sentence: 'Complete all seven sub-steps, in order.',
      missing: (_, { strategy }) =>
        SUB_STEP_KEYS.filter((subKey) => subStatusOf(strategy.progress, subKey) !== 'COMPLETED'),
    },
  ],
});
