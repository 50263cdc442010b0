import { listWebhooks } from '../../../usecases/webhook/list-webhooks';
import type { QueryResolvers } from '../../generated/types.generated';

export const webhooks: NonNullable<QueryResolvers['webhooks']> = (_parent, _args, { session }) => listWebhooks(session);
