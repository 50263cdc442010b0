import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = async (_parent, args, { session }) =>
  connection(await session.store.apiKeys(pageRequest(args)));
