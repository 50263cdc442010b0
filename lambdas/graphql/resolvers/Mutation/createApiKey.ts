import { createApiKey as useCase } from '../../../usecases/partner/create-api-key';
import type { MutationResolvers } from '../../generated/types.generated';
import { secretPayload } from '../../payload';

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (_parent, { input }, context) =>
  secretPayload(await useCase(context.session, input, { mint: context.mintApiKey, limit: context.limits.key }));
