import { findWebhook } from '../../../usecases/webhook/input';
import type { QueryResolvers } from '../../generated/types.generated';

export const webhook: NonNullable<QueryResolvers['webhook']> = (_parent, { id }, { session }) =>
  findWebhook(session, id);
