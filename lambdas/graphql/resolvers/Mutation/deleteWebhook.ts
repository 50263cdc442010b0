import { deleteWebhook as useCase } from '../../../usecases/webhook/delete-webhook';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const deleteWebhook: NonNullable<MutationResolvers['deleteWebhook']> = async (_parent, { input }, { session }) =>
  payload('webhook', await useCase(session, input));
