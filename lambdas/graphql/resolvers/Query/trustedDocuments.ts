import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const trustedDocuments: NonNullable<QueryResolvers['trustedDocuments']> = async (_parent, args, { session }) =>
  connection(await session.store.trustedDocuments(pageRequest(args)));
