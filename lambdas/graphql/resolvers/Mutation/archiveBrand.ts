import { archiveBrand as useCase } from '../../../usecases/brand/change-brand';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const archiveBrand: NonNullable<MutationResolvers['archiveBrand']> = async (_parent, { input }, { session }) =>
  payload('brand', await useCase(session, input));
