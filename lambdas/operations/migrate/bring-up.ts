import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import { latestForm, stepsOf, upToDate, type ChangedKind } from '../../data/items/forms';
import type { Item } from '../../data/table-access';
import { OperationFailure } from '../failure';
import { patiently } from '../pace';
import type { RawItem } from '../scan';
import type { Target } from '../target';

const ATTEMPTS = 20;

/** How one item was brought into its latest form; `units` are write units and read units together. */
export interface BroughtUp {
  changed: boolean;
  units: number;
}

/**
 * Brings one item into its latest form, beside others that write it. Only what the steps change is written, and only while
 * what they looked at is as it was read; when it is not, the item is read again. An item that is gone stays gone.
 */
export async function bringUp(target: Target, kind: ChangedKind, found: RawItem): Promise<BroughtUp> {
  let units = 0;
  let raw: RawItem | undefined = found;
  for (let attempt = 1; raw && attempt <= ATTEMPTS; attempt += 1) {
    const item = unmarshall(raw);
    if (formIn(item) >= latestForm(kind)) return { changed: false, units };
    const written = await writeUnlessChanged(target, kind, item);
    units += written.units;
    if (written.done) return { changed: true, units };
    const again = await readAgain(target, raw);
    units += again.units;
    raw = again.item;
  }
  if (!raw) return { changed: false, units };
  throw new OperationFailure(
    `${found.pk?.S} ${found.sk?.S} is changed by others again and again: run the migration later.`,
  );
}

const formIn = (item: Item): number => Number(item.v ?? 1);

async function writeUnlessChanged(
  { client, tableName }: Target,
  kind: ChangedKind,
  item: Item,
): Promise<{ done: boolean; units: number }> {
  try {
    const { ConsumedCapacity } = await patiently(() =>
      client.send(
        new UpdateItemCommand({ TableName: tableName, ReturnConsumedCapacity: 'TOTAL', ...updateOf(kind, item) }),
      ),
    );
    return { done: true, units: ConsumedCapacity?.CapacityUnits ?? 0 };
  } catch (error) {
    // A condition that does not hold costs what the write would have; the engine does not say how much.
    if (error instanceof Error && error.name === 'ConditionalCheckFailedException') return { done: false, units: 1 };
    throw error;
  }
}

async function readAgain({ client, tableName }: Target, { pk, sk }: RawItem) {
  const { Item: item, ConsumedCapacity } = await patiently(() =>
    client.send(
      new GetItemCommand({
        TableName: tableName,
        Key: { pk, sk } as RawItem,
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    ),
  );
  return { item, units: ConsumedCapacity?.CapacityUnits ?? 0 };
}

/** The update from the item's form to the latest one. */
function updateOf(kind: ChangedKind, item: Item) {
  const next = upToDate(kind, item);
  const changed = Object.keys(next).filter((name) => next[name] !== item[name]);
  const set = changed.filter((name) => next[name] !== undefined);
  const removed = changed.filter((name) => next[name] === undefined && item[name] !== undefined);
  const read = [...new Set(['v', ...stepsOf(kind).flatMap(({ reads }) => reads)])];
  const there = read.filter((name) => item[name] !== undefined);
  const absent = read.filter((name) => item[name] === undefined);
  const list = (names: string[], write: (name: string) => string) => names.map(write).join(', ');
  return {
    Key: marshall({ pk: item.pk, sk: item.sk }),
    UpdateExpression: [
      `SET ${list(set, (name) => `#${name} = :new_${name}`)}`,
      ...(removed.length > 0 ? [`REMOVE ${list(removed, (name) => `#${name}`)}`] : []),
    ].join(' '),
    ConditionExpression: [
      'attribute_exists(pk)',
      ...there.map((name) => `#${name} = :read_${name}`),
      ...absent.map((name) => `attribute_not_exists(#${name})`),
    ].join(' AND '),
    ExpressionAttributeNames: Object.fromEntries([...set, ...removed, ...read].map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: marshall({
      ...Object.fromEntries(set.map((name) => [`:new_${name}`, next[name]])),
      ...Object.fromEntries(there.map((name) => [`:read_${name}`, item[name]])),
    }),
  };
}
