import { splitBudget as useCase } from '../../../usecases/allocation/split-budget';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const splitBudget: NonNullable<MutationResolvers['splitBudget']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
