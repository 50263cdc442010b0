import { ALLOCATION_KINDS } from '../allocation';
import { HORIZONS } from '../horizon';
import { resourcesContent, type ResourcesContent } from './contents/resources';
import { defineStep, unless } from './step';

/** K: people, calendar, tools, actions and budget, over all three terms. What is planned stands in the allocations. */
export const resources = defineStep<ResourcesContent>({
  content: resourcesContent,
  rules: [
    {
      code: 'HORIZONS_SET',
      sentence: 'Set the days on which the short, the mid and the long term end.',
      missing: (_, { strategy }) => unless(strategy.horizons !== undefined),
    },
    {
      code: 'HORIZON_ALLOCATED',
      sentence: 'Plan something for the short, the mid and the long term: none may stay empty.',
      missing: (_, { allocations }) =>
        HORIZONS.filter((horizon) => !allocations.some((one) => one.horizon === horizon)),
    },
    {
      code: 'ALLOCATION_KIND_USED',
      sentence: 'Plan people, calendar, tools, actions and budget: none of the five may be left out.',
      missing: (_, { allocations }) => ALLOCATION_KINDS.filter((kind) => !allocations.some((one) => one.kind === kind)),
    },
    {
      // A term with nothing at all is named by HORIZON_ALLOCATED; here it would only be said twice.
      code: 'BUDGET_IN_EVERY_HORIZON',
      sentence: 'Plan a budget in each of the three terms.',
      missing: (_, { allocations }) =>
        HORIZONS.filter((horizon) => {
          const planned = allocations.filter((one) => one.horizon === horizon);
          return planned.length > 0 && !planned.some((one) => one.kind === 'BUDGET' && one.amount.minor > 0n);
        }),
    },
  ],
});
