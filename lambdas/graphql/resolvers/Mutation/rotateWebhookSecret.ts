import { rotateSecret } from '../../../usecases/webhook/rotate-secret';
import type { MutationResolvers } from '../../generated/types.generated';

export const rotateWebhookSecret: NonNullable<MutationResolvers['rotateWebhookSecret']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await rotateSecret(context.session, input, context.webhooks);
  return {
    ...(result.ok ? result.value : { webhook: null, secret: null }),
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
