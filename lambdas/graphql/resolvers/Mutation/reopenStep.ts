import { reopenStep as useCase } from '../../../usecases/strategy/reopen-step';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const reopenStep: NonNullable<MutationResolvers['reopenStep']> = async (_parent, { input }, { session }) => {
  const result = await useCase(session, input);
  const { strategy, marked } = result.ok ? result.value : { strategy: null, marked: [] };
  return { ...payload('strategy', result), strategy, marked };
};
