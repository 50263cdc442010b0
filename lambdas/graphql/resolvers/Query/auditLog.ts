import { listEntries } from '../../../usecases/journal/list-entries';
import { valueOrBadInput } from '../../bad-input';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const auditLog: NonNullable<QueryResolvers['auditLog']> = async (_parent, args, { session }) =>
  connection(valueOrBadInput(await listEntries(session, { ...pageRequest(args), filter: args.filter })));
