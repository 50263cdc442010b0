import { locate } from '../../../usecases/session';
import type { QueryResolvers } from '../../generated/types.generated';

export const workflow: NonNullable<QueryResolvers['workflow']> = async (_parent, { id }, { session }) =>
  locate(session, id, 'WORKFLOW') && session.store.workflow(id);
