import { redeliver } from '../../../usecases/webhook/redeliver';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const redeliverWebhook: NonNullable<MutationResolvers['redeliverWebhook']> = async (
  _parent,
  { input },
  { session },
) => payload('webhook', await redeliver(session, input));
