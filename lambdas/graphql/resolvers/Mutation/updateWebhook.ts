import { updateWebhook as useCase } from '../../../usecases/webhook/update-webhook';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateWebhook: NonNullable<MutationResolvers['updateWebhook']> = async (_parent, { input }, context) =>
  payload('webhook', await useCase(context.session, input, context.webhooks));
