import { DeleteItemCommand, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { CHANGED_KINDS, latestForm } from '../../data/items/forms';
import { migrationKey } from '../../data/keys';
import type { RawItem, Segment } from '../scan';
import type { Target } from '../target';
import { tally, type Tally } from './tally';

const checkpoint = z.object({
  /** Into how many parts the table was cut. */
  of: z.number(),
  /** The forms that the items are brought into. */
  forms: z.string(),
  after: z.object({ pk: z.string(), sk: z.string() }).optional(),
  done: z.boolean(),
  counted: tally,
});

/** How far a part of the table has come. It is kept in the table itself, so that any machine can go on. */
export interface Checkpoint {
  after?: RawItem;
  done: boolean;
  counted: Tally;
}

const FORMS = CHANGED_KINDS.map((kind) => `${kind} ${latestForm(kind)}`).join(', ');

/** `undefined` when nothing was begun for these forms in such parts. */
export async function readCheckpoint({ client, tableName }: Target, segment: Segment): Promise<Checkpoint | undefined> {
  const { Item } = await client.send(
    new GetItemCommand({ TableName: tableName, Key: marshall(migrationKey(segment.index)), ConsistentRead: true }),
  );
  const parsed = checkpoint.safeParse(Item && unmarshall(Item));
  if (!parsed.success || parsed.data.of !== segment.of || parsed.data.forms !== FORMS) return undefined;
  const { after, done, counted } = parsed.data;
  return { after: after && marshall(after), done, counted };
}

export async function writeCheckpoint({ client, tableName }: Target, segment: Segment, at: Checkpoint): Promise<void> {
  const { after, ...rest } = at;
  const item = { ...migrationKey(segment.index), of: segment.of, forms: FORMS, ...rest };
  await client.send(
    new PutItemCommand({
      TableName: tableName,
      Item: { ...marshall(item), ...(after && { after: { M: { pk: after.pk, sk: after.sk } as RawItem } }) },
    }),
  );
}

export async function removeCheckpoint({ client, tableName }: Target, segment: Segment): Promise<void> {
  await client.send(new DeleteItemCommand({ TableName: tableName, Key: marshall(migrationKey(segment.index)) }));
}
