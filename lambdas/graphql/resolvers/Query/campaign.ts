import { locate } from '../../../usecases/session';
import type { QueryResolvers } from '../../generated/types.generated';

export const campaign: NonNullable<QueryResolvers['campaign']> = async (_parent, { id }, { session }) =>
  locate(session, id, 'CAMPAIGN') && session.store.campaign(id);
