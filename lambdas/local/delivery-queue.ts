import { CreateTableCommand, ResourceInUseException, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, PutCommand, ScanCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { monotonicFactory } from 'ulid';
import * as z from 'zod';
import type { DeliveryQueue } from '../usecases/ports/webhooks';

const TABLE_NAME = 'resonance-queue';
const READY_WITHIN_SECONDS = 60;
/** A handler is given no more at once, all of one group. */
const LARGEST_BATCH = 5;

const message = z.object({
  /** Its place: messages are handed out in this order. */
  id: z.string(),
  group: z.string(),
  deduplicationId: z.string(),
  body: z.string(),
});
type Message = z.infer<typeof message>;

/** A queue like SQS's that keeps order (FIFO), for one process. What it took is in a table of its own until it is done. */
export interface LocalQueue extends DeliveryQueue {
  /** What may be worked on now: the first messages of a group nothing of which is being worked on. */
  receive(): SQSEvent | undefined;
  /** The messages were worked on; those that are not named as failed are done. */
  settle(event: SQSEvent, failed: ReadonlySet<string>): Promise<void>;
  /** Milliseconds until something that is out of sight may be received; `undefined` when nothing is. */
  nextInMs(): number | undefined;
}

/** Opens the queue with whatever was in it when the last process ended. */
export async function openDeliveryQueue(client: DynamoDBDocumentClient): Promise<LocalQueue> {
  await createQueueTable(client);
  const nextId = monotonicFactory();
  /** In their order. */
  const messages = new Map((await storedMessages(client)).map((one) => [one.id, one]));
  const hiddenUntil = new Map<string, number>();
  const busy = new Set<string>();

  const isHidden = ({ id }: Message): boolean => (hiddenUntil.get(id) ?? 0) > Date.now();

  return {
    async send(tasks) {
      const known = new Set([...messages.values()].map(({ deduplicationId }) => deduplicationId));
      for (const { group, deduplicationId, task } of tasks) {
        if (known.has(deduplicationId)) continue;
        const sent = { id: nextId(), group, deduplicationId, body: JSON.stringify(task) };
        await client.send(new PutCommand({ TableName: TABLE_NAME, Item: sent }));
        messages.set(sent.id, sent);
      }
      return [];
    },

    async hide(id, seconds) {
      // Forgotten by a new process: the log says when a delivery is to be tried again.
      hiddenUntil.set(id, Date.now() + seconds * 1_000);
    },

    receive() {
      const closed = new Set(busy);
      for (const first of messages.values()) {
        if (closed.has(first.group)) continue;
        closed.add(first.group);
        if (isHidden(first)) continue;
        const ofGroup = [...messages.values()].filter(({ group }) => group === first.group);
        const until = ofGroup.findIndex(isHidden);
        busy.add(first.group);
        return { Records: ofGroup.slice(0, Math.min(LARGEST_BATCH, until < 0 ? LARGEST_BATCH : until)).map(recordOf) };
      }
      return undefined;
    },

    async settle({ Records }, failed) {
      try {
        for (const { messageId } of Records.filter(({ messageId }) => !failed.has(messageId))) {
          await client.send(new DeleteCommand({ TableName: TABLE_NAME, Key: { id: messageId } }));
          messages.delete(messageId);
          hiddenUntil.delete(messageId);
        }
      } finally {
        for (const { attributes } of Records) busy.delete(attributes.MessageGroupId ?? '');
      }
    },

    nextInMs() {
      const firsts = new Map<string, number>();
      for (const { id, group } of messages.values()) {
        if (!busy.has(group) && !firsts.has(group)) firsts.set(group, hiddenUntil.get(id) ?? 0);
      }
      return firsts.size === 0 ? undefined : Math.max(0, Math.min(...firsts.values()) - Date.now());
    },
  };
}

async function createQueueTable(client: DynamoDBDocumentClient): Promise<void> {
  try {
    await client.send(
      new CreateTableCommand({
        TableName: TABLE_NAME,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
      }),
    );
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: READY_WITHIN_SECONDS, minDelay: 1 }, { TableName: TABLE_NAME });
}

/** All that is in the queue, in its order: read once, when it is opened. */
async function storedMessages(client: DynamoDBDocumentClient): Promise<Message[]> {
  const found: Message[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: TABLE_NAME, ConsistentRead: true, ExclusiveStartKey }));
    found.push(...z.array(message).parse(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

const recordOf = ({ id, group, body }: Message): SQSRecord => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: '0',
    MessageGroupId: group,
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn:aws:sqs:local:000000000000:deliveries.fifo',
  awsRegion: 'local',
});
