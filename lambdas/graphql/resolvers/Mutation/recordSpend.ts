import { recordSpend as useCase } from '../../../usecases/allocation/record-spend';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const recordSpend: NonNullable<MutationResolvers['recordSpend']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
