import { listApiKeys } from '../../../usecases/partner/list-api-keys';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const apiKeys: NonNullable<QueryResolvers['apiKeys']> = async (
  _parent,
  { filter, ...args },
  { session, issuers },
) => {
  const page = await listApiKeys(session, { ...pageRequest(args), ...filter });
  for (const { apiKey, issuer } of page.items) issuers.prime(apiKey.issuerId, issuer);
  return connection({ ...page, items: page.items.map(({ apiKey }) => apiKey) });
};
