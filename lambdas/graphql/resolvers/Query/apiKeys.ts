import { listApiKeys } from '../../../usecases/partner/list-api-keys';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = async (_parent, { filter, ...args }, context) =>
  connection(await listApiKeys(context.session, { ...pageRequest(args), ...filter }, (id) => context.issuers.load(id)));
