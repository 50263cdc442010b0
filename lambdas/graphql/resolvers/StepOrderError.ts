import type { StepKey, SubStepKey } from '../../domain/steps/keys';
import type { StepOrderErrorResolvers } from '../generated/types.generated';

export const StepOrderError: StepOrderErrorResolvers = {
  blockedBy: ({ blockedBy, strategy }) =>
    blockedBy.filter(({ subKey }) => subKey === undefined).map(({ key }) => ({ strategy, key: key as StepKey })),
  blockedBySubSteps: ({ blockedBy, strategy }) =>
    blockedBy.flatMap(({ subKey }) => (subKey === undefined ? [] : [{ strategy, key: subKey as SubStepKey }])),
};
