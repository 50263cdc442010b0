import { importCampaigns as useCase } from '../../../usecases/import/import-campaigns';
import type { MutationResolvers } from '../../generated/types.generated';

export const importCampaigns: NonNullable<MutationResolvers['importCampaigns']> = async (
  _parent,
  { input },
  { session },
) => {
  const { objects, ...outcome } = await useCase(session, input);
  return { ...outcome, campaigns: objects, query: {} };
};
