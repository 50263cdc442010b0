import { importBrands as useCase } from '../../../usecases/import/import-brands';
import type { MutationResolvers } from '../../generated/types.generated';

export const importBrands: NonNullable<MutationResolvers['importBrands']> = async (_parent, { input }, { session }) => {
  const { objects, ...outcome } = await useCase(session, input);
  return { ...outcome, brands: objects, query: {} };
};
