import { createApiKey as useCase } from '../../../usecases/partner/create-api-key';
import type { MutationResolvers } from '../../generated/types.generated';

export const createApiKey: NonNullable<MutationResolvers['createApiKey']> = async (_parent, { input }, context) => {
  const result = await useCase(context.session, input, context.mintApiKey);
  return {
    ...(result.ok ? result.value : { apiKey: null, secret: null }),
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
