import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, SQSRecord } from 'aws-lambda';
import { createDocumentClient } from '../../lambdas/data/client';
import type { DeliveryHandler } from '../../lambdas/events/delivery-handler';
import { loadDelivery, loadFanOut } from '../../lambdas/local/bundle';
import type { DeliveryQueue, QueuedTask } from '../../lambdas/usecases/ports/webhooks';
import { must, TEST_WEBHOOK_KEY, type Api, type Client } from './api';
import { readServices, TEST_TABLE } from './services';

type Waiting = QueuedTask & { id: string; hiddenUntil: number };

/** The way of events from the journal to receivers: the deployed bundles, with a queue like SQS's on the tests' clock. */
export function startPipeline(api: Api) {
  const services = readServices();
  const client = createDocumentClient({ tableName: TEST_TABLE, region: 'eu-west-1', endpoint: services.endpoint });
  const logs: Record<string, unknown>[] = [];
  const common = {
    environment: {
      TABLE_NAME: TEST_TABLE,
      DYNAMODB_ENDPOINT: services.endpoint,
      AWS_REGION: 'eu-west-1',
      LOG_LEVEL: 'info',
      WEBHOOK_SECRET_KEY: TEST_WEBHOOK_KEY,
      WEBHOOK_TARGETS: 'local',
    },
    writeLog: (line: string) => void logs.push(JSON.parse(line) as Record<string, unknown>),
  } as const;
  const waiting: Waiting[] = [];
  const seen = new Set<string>();
  const now = () => api.clock.now().getTime();
  let sent = 0;
  const queue: DeliveryQueue = {
    async send(tasks) {
      for (const task of tasks.filter(({ deduplicationId }) => !seen.has(deduplicationId))) {
        seen.add(task.deduplicationId);
        waiting.push({ ...task, id: String((sent += 1)), hiddenUntil: 0 });
      }
      return [];
    },
    async hide(id, seconds) {
      const found = waiting.find((one) => one.id === id);
      if (found) found.hiddenUntil = now() + seconds * 1_000;
    },
  };
  const fanOut = loadFanOut(services.bundles.fanOut).createFanOutHandler({ ...common, queue });
  const deliver = loadDelivery(services.bundles.delivery).createDeliveryHandler({
    ...common,
    queue,
    now: api.clock.now,
  });
  const fed = new Set<string>();

  /** Records of what an agency's journal holds, or only of what was not fed yet. */
  async function records({ agencyId }: Pick<Client, 'agencyId'>): Promise<DynamoDBRecord[]> {
    const { Items = [] } = await client.send(
      new QueryCommand({
        TableName: TEST_TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `A#${agencyId}#JOURNAL` },
        ConsistentRead: true,
      }),
    );
    return Items.map(recordOf);
  }

  async function feed(of: Pick<Client, 'agencyId'>): Promise<void> {
    const fresh = (await records(of)).filter((record) => !fed.has(record.dynamodb?.SequenceNumber ?? ''));
    for (const { dynamodb } of fresh) fed.add(dynamodb?.SequenceNumber ?? '');
    const { batchItemFailures } = await fanOut({ Records: fresh });
    if (batchItemFailures.length > 0)
      throw new Error(`Not handed on: ${JSON.stringify([batchItemFailures, logs.at(-1)])}`);
  }

  /** Works on what may be seen in the queue until nothing is left that may. */
  async function work(handler: DeliveryHandler = deliver): Promise<void> {
    for (let batch = visible(); batch.length > 0; batch = visible()) {
      const { batchItemFailures } = await handler({ Records: batch.map(messageOf) });
      const failed = new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
      for (const { id } of batch.filter((one) => !failed.has(one.id))) {
        waiting.splice(
          waiting.findIndex((one) => one.id === id),
          1,
        );
      }
    }
  }

  /** As SQS does: of each group from its first, none behind one that is out of sight. */
  function visible(): Waiting[] {
    const closed = new Set<string>();
    return waiting.filter(({ group, hiddenUntil }) => {
      if (hiddenUntil > now()) closed.add(group);
      return !closed.has(group);
    });
  }

  return {
    queue,
    waiting,
    logs,
    fanOut,
    deliver,
    records,
    feed,
    work,
    /** Lets everything happen that an agency's mutations brought about. */
    async run(of: Pick<Client, 'agencyId'>): Promise<void> {
      await feed(of);
      await work();
    },
    /** Moves the time on, and lets happen what is due. */
    async after(seconds: number, of: Pick<Client, 'agencyId'>): Promise<void> {
      api.clock.set(new Date(now() + seconds * 1_000).toISOString());
      await feed(of);
      await work();
    },
    lastLog: (event: string) => logs.findLast((one) => one.event === event),
  };
}

const recordOf = (item: Record<string, unknown>): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(item.sk),
    NewImage: marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue> as never,
  },
});

export const messageOf = ({ id, group, task }: Pick<Waiting, 'id' | 'group' | 'task'>): SQSRecord =>
  ({
    messageId: id,
    receiptHandle: id,
    body: JSON.stringify(task),
    attributes: { MessageGroupId: group },
  }) as unknown as SQSRecord;

export const WEBHOOK = `id url description events brandIds status statusReason failingSince version
  secrets { createdAt endsAt }`;
const DELIVERY = 'id event occurredAt subjectId status nextAttemptAt payload attempts { at status milliseconds error }';

export async function createWebhook(
  client: Client,
  input: { url: string; events?: string[]; brandIds?: string[]; description?: string },
): Promise<{ id: string; secret: string }> {
  const { createWebhook } = await must(
    client,
    `mutation ($input: CreateWebhookInput!) { createWebhook(input: $input) { secret webhook { id } userErrors { message } } }`,
    { input: { events: ['*'], ...input } },
  );
  return { id: createWebhook.webhook.id, secret: createWebhook.secret };
}

/** A webhook that leads nowhere and a delivery of it, by their ids. */
export async function webhookWithDelivery(client: Client): Promise<{ webhook: string; delivery: string }> {
  const { id } = await createWebhook(client, { url: 'http://127.0.0.1:9999/' });
  const { delivery } = await change(client, 'testWebhook', { id }, 'delivery { id }');
  return { webhook: id, delivery: delivery.id };
}

/** Runs a mutation of webhooks and gives its payload. */
export const change = async (client: Client, name: string, input: object, selection = `webhook { ${WEBHOOK} }`) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code message path } } }`;
  const { data, errors } = await client.query(document, { input });
  if (errors) throw new Error(JSON.stringify(errors));
  return data[name];
};

export const readWebhook = async (client: Client, id: string) =>
  (await must(client, `query ($id: ID!) { webhook(id: $id) { ${WEBHOOK} } }`, { id })).webhook;

export const readLog = async (client: Client, id: string, filter?: object) =>
  (
    await must(
      client,
      `query ($id: ID!, $filter: WebhookDeliveryFilter) {
        webhook(id: $id) { deliveries(first: 100, filter: $filter) { nodes { ${DELIVERY} } } } }`,
      { id, filter },
    )
  ).webhook.deliveries.nodes;

export const createBrand = async (client: Client, name: string): Promise<string> =>
  (
    await must(
      client,
      'mutation ($name: String!) { createBrand(input: { name: $name }) { brand { id } userErrors { message } } }',
      { name },
    )
  ).createBrand.brand.id;

let names = 0;

export const renameBrand = (client: Client, id: string) =>
  must(
    client,
    'mutation ($id: ID!, $name: String!) { updateBrand(input: { id: $id, name: $name }) { userErrors { message } } }',
    { id, name: `Brand ${(names += 1)}` },
  );
