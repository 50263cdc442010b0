import { createBrand as useCase } from '../../../usecases/brand/create-brand';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const createBrand: NonNullable<MutationResolvers['createBrand']> = async (_parent, { input }, { session }) =>
  payload('brand', await useCase(session, input));
