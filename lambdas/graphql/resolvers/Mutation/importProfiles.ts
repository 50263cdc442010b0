import { importProfiles as useCase } from '../../../usecases/import/import-profiles';
import type { MutationResolvers } from '../../generated/types.generated';

export const importProfiles: NonNullable<MutationResolvers['importProfiles']> = async (
  _parent,
  { input },
  { session },
) => {
  const { objects, ...outcome } = await useCase(session, input);
  return { ...outcome, profiles: objects, query: {} };
};
