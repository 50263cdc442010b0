import type { ApiKeyStore } from '../usecases/ports';
import { readMember } from './items/agency';
import { readApiKey, readApiKeyEntry, readApiKeyRoster } from './items/api-key';
import * as keys from './keys';
import type { Tenant } from './keys';
import { readPage } from './pages';
import type { TableAccess } from './table-access';

export function createApiKeyStore(table: TableAccess, tenant: Tenant, agencyId: string): ApiKeyStore {
  return {
    apiKey: async (lookup) => {
      const item = await table.get(keys.apiKeyKey(lookup));
      return item?.agencyId === agencyId ? readApiKey(item) : undefined;
    },

    apiKeys: async (request) => {
      const { items: entries, ...page } = await readPage(
        table,
        tenant,
        { partition: keys.agencyPartition(tenant), prefix: keys.API_KEY, read: readApiKeyEntry },
        request,
      );
      // Not in one request: what may be read of an agency is told apart from keys, which lie outside of it.
      const [items, issuers] = await Promise.all([
        table.getMany(entries.map(({ lookup }) => keys.apiKeyKey(lookup))),
        table.getMany(entries.map(({ issuerId }) => keys.memberKey(tenant, issuerId))),
      ]);
      return {
        ...page,
        items: entries.map(({ lookup }, index) => {
          const [item, issuer] = [items[index], issuers[index]];
          if (!item) throw new Error(`The key ${lookup} is listed and is not there.`);
          return { apiKey: readApiKey(item), issuer: issuer && readMember(issuer) };
        }),
      };
    },

    apiKeyRoster: async () => {
      const item = await table.get(keys.apiKeyRosterKey(tenant));
      return item && readApiKeyRoster(item);
    },
  };
}
