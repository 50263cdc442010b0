import { createCampaign as useCase } from '../../../usecases/campaign/create-campaign';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const createCampaign: NonNullable<MutationResolvers['createCampaign']> = async (
  _parent,
  { input },
  { session },
) => payload('campaign', await useCase(session, input));
