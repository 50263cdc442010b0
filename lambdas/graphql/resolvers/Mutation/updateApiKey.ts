import { updateApiKey as useCase } from '../../../usecases/partner/update-api-key';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateApiKey: NonNullable<MutationResolvers['updateApiKey']> = async (
  _parent,
  { input },
  { session, limits },
) => payload('apiKey', await useCase(session, input, limits.key));
