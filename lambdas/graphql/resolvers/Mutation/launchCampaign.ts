import { launchCampaign as useCase } from '../../../usecases/campaign/launch-campaign';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const launchCampaign: NonNullable<MutationResolvers['launchCampaign']> = async (
  _parent,
  { input },
  { session },
) => payload('campaign', await useCase(session, input));
