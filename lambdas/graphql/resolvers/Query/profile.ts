import { locate } from '../../../usecases/session';
import type { QueryResolvers } from '../../generated/types.generated';

export const profile: NonNullable<QueryResolvers['profile']> = async (_parent, { id }, { session }) =>
  locate(session, id, 'PROFILE') && session.store.profile(id);
