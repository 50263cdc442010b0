import { subStatusOf } from '../../domain/progress';
import { subRequirementsOf } from '../../domain/steps';
import { subPositionOf } from '../../domain/steps/keys';
import type { SubStepResolvers } from '../generated/types.generated';
import { subStepContent } from '../step-content';

export const SubStep: SubStepResolvers = {
  position: ({ key }) => subPositionOf(key),
  status: ({ strategy, key }) => subStatusOf(strategy.progress, key),
  requirements: async ({ strategy, key }, _args, { strategies }) =>
    subRequirementsOf(key, await strategies.plan(strategy)),
  content: async ({ strategy, key }, _args, { strategies }) =>
    subStepContent(await strategies.step(strategy.id, 'INTEGRATION'), key),
};
