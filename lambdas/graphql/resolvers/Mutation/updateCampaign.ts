import { updateCampaign as useCase } from '../../../usecases/campaign/update-campaign';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateCampaign: NonNullable<MutationResolvers['updateCampaign']> = async (
  _parent,
  { input },
  { session },
) => payload('campaign', await useCase(session, input));
