import type { ApiKeyStore } from '../usecases/ports';
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
      const { items: lookups, ...page } = await readPage(
        table,
        tenant,
        { partition: keys.agencyPartition(tenant), prefix: keys.API_KEY, read: readApiKeyEntry },
        request,
      );
      const items = await table.getMany(lookups.map(keys.apiKeyKey));
      return {
        ...page,
        items: items.map((item, index) => {
          if (!item) throw new Error(`The key ${lookups[index]} is listed and is not there.`);
          return readApiKey(item);
        }),
      };
    },

    apiKeyRoster: async () => {
      const item = await table.get(keys.apiKeyRosterKey(tenant));
      return item && readApiKeyRoster(item);
    },
  };
}
