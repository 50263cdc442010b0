import { revokeApiKey as useCase } from '../../../usecases/partner/revoke-api-key';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const revokeApiKey: NonNullable<MutationResolvers['revokeApiKey']> = async (_parent, { input }, { session }) =>
  payload('apiKey', await useCase(session, input));
