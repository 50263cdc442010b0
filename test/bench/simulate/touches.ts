import { writesOf } from '../../../lambdas/data/changes';
import type { Key } from '../../../lambdas/data/keys';
import type { Item } from '../../../lambdas/data/table-access';
import type { StoredChange } from '../../../lambdas/usecases/ports';
import type { Agency } from './agency';
import type { Touch } from './heat';
import { bytesOf, readUnitsOf, writeUnitsOf } from './units';

/** What writing a whole item takes; its copy in the index, if it has one, never counts as a part of a transaction. */
export function written(item: Item, inTransaction = false): Touch[] {
  const bytes = bytesOf(item);
  const { pk, gsi1pk } = item as unknown as Key & { gsi1pk?: string };
  const inTable: Touch = { where: 'table', key: pk, direction: 'write', units: writeUnitsOf(bytes, inTransaction) };
  if (gsi1pk === undefined) return [inTable];
  return [inTable, { where: 'index', key: gsi1pk, direction: 'write', units: writeUnitsOf(bytes) }];
}

/** What a transaction takes that puts these. */
export const transaction = ({ tenant, id }: Agency, changes: readonly StoredChange[]): Touch[] =>
  changes.flatMap((change) => {
    const item = writesOf(change, tenant, id, { table: '', hasOutbox: false }).Put?.Item;
    if (!item) throw new Error(`${change.do} puts no item.`);
    return written(item, true);
  });

export const readByKey = (key: string, bytes: number): Touch => ({
  where: 'table',
  key,
  direction: 'read',
  units: readUnitsOf(bytes, true),
});

/** Items of a query are counted together; one of the index is never consistent. */
export const queried = (where: Touch['where'], key: string, bytes: number): Touch => ({
  where,
  key,
  direction: 'read',
  units: readUnitsOf(bytes, false),
});
