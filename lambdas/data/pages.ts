import { isWritable } from '../domain/text';
import { InvalidCursorError, type Page, type PageRequest, type Selection } from '../usecases/ports';
import type { Tenant } from './keys';
import type { Item, TableAccess } from './table-access';

const KEY_ATTRIBUTES = ['pk', 'sk', 'gsi1pk', 'gsi1sk'] as const;

/** A list of items: all of a partition, or those whose sort key begins with `prefix` or lies between two. */
export interface ListOf<T> extends Selection<T> {
  index?: boolean;
  partition: string;
  prefix?: string;
  between?: Between;
  descending?: boolean;
  read(item: Item): T;
}

/** Sort keys; there is none that is exactly `until`. */
interface Between {
  from: string;
  until: string;
}

/** A filtered page that was not filled is continued in larger strides, so that rare matches cost few requests. */
const STRIDE = 8;
/** A page looks at no more objects that the caller may see, so that its price has a bound however rare matches are. */
const MOST_LOOKED_AT = 1000;

/**
 * Reads one page: one query of `first + 1` items. Where a filter leaves too few of them it goes on until the page is
 * full, the list ends, or it has looked at `most` of what the caller may see: then the page is shorter, and ends there.
 */
export async function readPage<T>(
  table: Pick<TableAccess, 'query'>,
  tenant: Tenant,
  list: ListOf<T>,
  { first, after }: PageRequest,
  most = MOST_LOOKED_AT,
): Promise<Page<T>> {
  const found: { value: T; item: Item }[] = [];
  const pageUpTo = (end: Item | undefined, hasNextPage: boolean): Page<T> => ({
    items: found.map(({ value }) => value),
    cursors: () => found.map(({ item }) => cursorOf(item, list)),
    hasNextPage,
    endCursor: end && cursorOf(end, list),
  });
  let startKey = after === undefined ? undefined : startKeyOf(after, tenant, list);
  let limit = first + 1;
  const bound = Math.max(first, most);
  let lookedAt = 0;
  let isSomeHidden = false;
  let last: Item | undefined;
  do {
    const page = await table.query({
      ...condition(list),
      Limit: limit,
      ScanIndexForward: !list.descending,
      ExclusiveStartKey: startKey,
    });
    for (const item of page.items) {
      const value = list.read(item);
      if (list.isVisible?.(value) === false) {
        isSomeHidden = true;
        continue;
      }
      const belongs = list.accept?.(value) !== false;
      // One more was read than the page has, so that it is known whether there is more.
      if (belongs && found.length === first) return pageUpTo(found.at(-1)?.item, true);
      if (lookedAt === bound) return pageUpTo(last, true);
      if (belongs) found.push({ value, item });
      lookedAt += 1;
      last = item;
    }
    startKey = page.lastKey;
    // Of what is hidden any number may follow, so that strides do not become smaller with what may still be looked at.
    limit = Math.min(limit * STRIDE, isSomeHidden ? bound + 1 : bound + 1 - lookedAt);
  } while (startKey);
  return pageUpTo(found.at(-1)?.item, false);
}

/** Items of a list that were read by their keys, to be paged through as if the list held no others. */
export const inMemory = (
  items: readonly Item[],
  { index }: Pick<ListOf<unknown>, 'index'>,
): Pick<TableAccess, 'query'> => {
  const placeOf = (item: Item) => Buffer.from(String(item[index ? 'gsi1sk' : 'sk']));
  const inOrder = items.toSorted((one, other) => Buffer.compare(placeOf(one), placeOf(other)));
  return {
    async query({ ExclusiveStartKey: start, ScanIndexForward: isAscending }) {
      const direction = isAscending ? 1 : -1;
      const left = inOrder.filter((item) => !start || Buffer.compare(placeOf(item), placeOf(start)) === direction);
      return { items: isAscending ? left : left.toReversed() };
    },
  };
};

/** The key condition of a list. */
export function condition({
  index,
  partition,
  prefix,
  between,
}: Pick<ListOf<unknown>, 'index' | 'partition' | 'prefix' | 'between'>) {
  const [pk, sk] = index ? ['gsi1pk', 'gsi1sk'] : ['pk', 'sk'];
  return {
    ...(index && { IndexName: 'gsi1' }),
    KeyConditionExpression: [
      `${pk} = :partition`,
      ...(prefix === undefined ? [] : [`begins_with(${sk}, :prefix)`]),
      ...(between ? [`${sk} BETWEEN :from AND :until`] : []),
    ].join(' AND '),
    ExpressionAttributeValues: {
      ':partition': partition,
      ...(prefix !== undefined && { ':prefix': prefix }),
      ...(between && { ':from': between.from, ':until': between.until }),
    },
  };
}

/** A cursor is where an item stands. It names no more than keys within the tenant, which are checked when it comes back. */
function cursorOf(item: Item, { index }: ListOf<unknown>): string {
  const names = index ? KEY_ATTRIBUTES : KEY_ATTRIBUTES.slice(0, 2);
  return Buffer.from(JSON.stringify(names.map((name) => item[name]))).toString('base64url');
}

function startKeyOf(cursor: string, tenant: Tenant, { index, partition, prefix, between }: ListOf<unknown>): Item {
  const values = valuesOf(cursor);
  const [pk, sk, gsi1pk, gsi1sk] = values;
  const inTenant = (key: string | undefined) => key === tenant || key?.startsWith(`${tenant}#`) === true;
  const belongs = index
    ? values.length === 4 &&
      gsi1pk === partition &&
      gsi1sk !== undefined &&
      sk !== undefined &&
      (inTenant(pk) || pk?.startsWith('C#'))
    : values.length === 2 && pk === partition && sk !== undefined && sk.startsWith(prefix ?? '');
  const place = (index ? gsi1sk : sk) ?? '';
  const isWithin = !between || (place >= between.from && place <= between.until);
  if (!belongs || !isWithin || !values.every(canBeKey)) throw new InvalidCursorError();
  return index ? { pk, sk, gsi1pk, gsi1sk } : { pk, sk };
}

/** In bytes; DynamoDB takes no longer sort key. */
const LONGEST_KEY = 1024;

/** What DynamoDB takes as a part of a key. */
const canBeKey = (value: string): boolean =>
  value !== '' && Buffer.byteLength(value) <= LONGEST_KEY && isWritable(value);

function valuesOf(cursor: string): string[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.every((value): value is string => typeof value === 'string')) return values;
  } catch {
    // Not JSON: no cursor of ours.
  }
  throw new InvalidCursorError();
}
