import { startNextIteration as useCase } from '../../../usecases/strategy/start-next-iteration';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const startNextIteration: NonNullable<MutationResolvers['startNextIteration']> = async (
  _parent,
  { input },
  { session },
) => {
  const result = await useCase(session, input);
  const { strategy, previous } = result.ok ? result.value : { strategy: null, previous: null };
  return { ...payload('strategy', result), strategy, previous };
};
