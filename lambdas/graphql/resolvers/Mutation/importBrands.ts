import { importBrands as useCase } from '../../../usecases/import/import-brands';
import type { MutationResolvers } from '../../generated/types.generated';

export const importBrands: NonNullable<MutationResolvers['importBrands']> = async (
  _parent,
  { input },
  { session },
) => ({
  ...(await useCase(session, input)),
  query: {},
});
