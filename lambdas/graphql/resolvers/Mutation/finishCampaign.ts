import { finishCampaign as useCase } from '../../../usecases/campaign/move-campaign';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const finishCampaign: NonNullable<MutationResolvers['finishCampaign']> = async (
  _parent,
  { input },
  { session },
) => payload('campaign', await useCase(session, input));
