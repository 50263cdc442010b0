import { subStatusOf } from '../progress';
import { integrationContent, type IntegrationContent } from './contents/integration';
import { SUB_STEP_KEYS } from './keys';
import { defineStep } from './step';

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
