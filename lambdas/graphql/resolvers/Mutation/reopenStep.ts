import { reopenStep as useCase } from '../../../usecases/strategy/reopen-step';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const reopenStep: NonNullable<MutationResolvers['reopenStep']> = async (_parent, { input }, { session }) => {
  const result = await useCase(session, input);
  const nothing = { strategy: null, marked: [], markedSubSteps: [] };
  return { ...payload('strategy', result), ...(result.ok ? result.value : nothing) };
};
