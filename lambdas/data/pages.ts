import { isWritable } from '../domain/text';
import { InvalidCursorError, type Page, type PageRequest } from '../usecases/ports';
import type { Tenant } from './keys';
import type { Item, TableAccess } from './table-access';

const KEY_ATTRIBUTES = ['pk', 'sk', 'gsi1pk', 'gsi1sk'] as const;

/** A list of items: all of a partition, or those whose sort key begins with `prefix` or lies between two. */
export interface ListOf<T> {
  index?: boolean;
  partition: string;
  prefix?: string;
  between?: Between;
  descending?: boolean;
  read(item: Item): T;
  accept?(value: T): boolean;
}

/** Sort keys; there is none that is exactly `until`. */
interface Between {
  from: string;
  until: string;
}

/** A filtered page that was not filled is continued in larger strides, so that rare matches cost few requests. */
const STRIDE = 4;
const LONGEST_STRIDE = 1000;

/**
 * Reads one page: one query of `first + 1` items. Where a filter leaves too few of them it goes on until the page is
 * full or the list ends.
 */
export async function readPage<T>(
  table: TableAccess,
  tenant: Tenant,
  list: ListOf<T>,
  { first, after }: PageRequest,
): Promise<Page<T>> {
  const found: { value: T; item: Item }[] = [];
  let startKey = after === undefined ? undefined : startKeyOf(after, tenant, list);
  let limit = first + 1;
  do {
    const page = await table.query({
      ...condition(list),
      Limit: limit,
      ScanIndexForward: !list.descending,
      ExclusiveStartKey: startKey,
    });
    for (const item of page.items) {
      const value = list.read(item);
      if (!list.accept || list.accept(value)) found.push({ value, item });
    }
    startKey = page.lastKey;
    limit = Math.min(limit * STRIDE, LONGEST_STRIDE);
  } while (startKey && found.length <= first);
  const shown = found.slice(0, first);
  return {
    items: shown.map(({ value }) => value),
    cursors: shown.map(({ item }) => cursorOf(item, list)),
    hasNextPage: found.length > first,
  };
}

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
