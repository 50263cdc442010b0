import { placeOf } from '../shared/ids';
import type { RecordStore } from '../usecases/ports';
import { readBreakdown, readPost } from './items/records';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition, readPage } from './pages';
import type { TableAccess } from './table-access';

export function createRecordStore(table: TableAccess, tenant: Tenant): RecordStore {
  const placed = <Kind extends 'POST' | 'PROFILE'>(id: string, kind: Kind) => {
    const place = placeOf(id);
    if (place?.kind !== kind) throw new Error(`No ${kind} can be read by the id ${id}.`);
    return place as Extract<typeof place, { kind: Kind }>;
  };
  return {
    postsById: async (ids) =>
      (await table.getMany(ids.map((id) => keys.postKey(tenant, placed(id, 'POST'))))).map(
        (item) => item && readPost(item),
      ),

    posts: (profileId, { published, ...request }) =>
      readPage(
        table,
        tenant,
        {
          index: true,
          partition: keys.postsPartition(tenant, placed(profileId, 'PROFILE').brandId, profileId),
          between: keys.postRange(published),
          descending: true,
          read: readPost,
        },
        request,
      ),

    breakdowns: async (brandId, source, externalIds) =>
      (
        await table.getMany(externalIds.map((externalId) => keys.breakdownKey(tenant, { brandId, source, externalId })))
      ).map((item) => item && readBreakdown(item)),

    async breakdownsOfFamily(brandId, source, family) {
      const { pk: partition, sk: prefix } = keys.breakdownKey(tenant, { brandId, source, externalId: family });
      return (await table.queryAll({ ...condition({ partition, prefix }), ConsistentRead: true })).map(readBreakdown);
    },
  };
}
