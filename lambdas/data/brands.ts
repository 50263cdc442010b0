import type { Brand } from '../domain/brand';
import type { BrandQuery, Store } from '../usecases/ports';
import { readBrand } from './items/brand';
import * as keys from './keys';
import type { Tenant } from './keys';
import { inMemory, readPage, type ListOf } from './pages';
import type { TableAccess } from './table-access';

/** Whoever sees no more brands has them read by their keys, at a unit each; more are looked for among all of the agency's. */
const FEW = 25;

export function createBrandStore(table: TableAccess, tenant: Tenant): Pick<Store, 'brand' | 'brandsById' | 'brands'> {
  const itemsOf = (ids: Iterable<string>) => table.getMany([...ids].map((id) => keys.brandKey(tenant, id)));
  return {
    async brand(id) {
      const item = await table.get(keys.brandKey(tenant, id));
      return item && readBrand(item);
    },

    async brandsById(ids) {
      return (await itemsOf(ids)).map((item) => item && readBrand(item));
    },

    async brands({ among, accept, sort, ...request }) {
      const list: ListOf<Brand> = {
        ...placeOf(tenant, sort.field),
        descending: sort.direction === 'DESC',
        read: readBrand,
        isVisible: among && (({ id }) => among.has(id)),
        accept,
      };
      if (!among || among.size > FEW) return readPage(table, tenant, list, request);
      const items = (await itemsOf(among)).filter((item) => item !== undefined);
      return readPage(inMemory(items, list), tenant, list, request);
    },
  };
}

const placeOf = (tenant: Tenant, field: BrandQuery['sort']['field']) =>
  field === 'NAME'
    ? { index: true, partition: keys.brandsByNameIndex(tenant) }
    : { partition: keys.agencyPartition(tenant), prefix: keys.BRAND };
