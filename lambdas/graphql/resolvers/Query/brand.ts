import { findBrand } from '../../../usecases/brand/find-brand';
import type { QueryResolvers } from '../../generated/types.generated';

export const brand: NonNullable<QueryResolvers['brand']> = (_parent, { by }, { session, strategies }) =>
  findBrand(session, by, (id) => strategies.findBrand(id));
