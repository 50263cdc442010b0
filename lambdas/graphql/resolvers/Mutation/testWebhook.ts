import { testWebhook as useCase } from '../../../usecases/webhook/test-webhook';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const testWebhook: NonNullable<MutationResolvers['testWebhook']> = async (_parent, { input }, { session }) =>
  payload('delivery', await useCase(session, input));
