import { restoreBrand as useCase } from '../../../usecases/brand/change-brand';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const restoreBrand: NonNullable<MutationResolvers['restoreBrand']> = async (_parent, { input }, { session }) =>
  payload('brand', await useCase(session, input));
