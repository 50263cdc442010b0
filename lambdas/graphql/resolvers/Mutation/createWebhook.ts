import { createWebhook as useCase } from '../../../usecases/webhook/create-webhook';
import type { MutationResolvers } from '../../generated/types.generated';

export const createWebhook: NonNullable<MutationResolvers['createWebhook']> = async (_parent, { input }, context) => {
  const result = await useCase(context.session, input, context.webhooks);
  return {
    ...(result.ok ? result.value : { webhook: null, secret: null }),
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
