import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod';
import { createDocumentClient } from '../data/client';
import { createDeliveryStore } from '../data/deliveries';
import { toldEvent } from '../data/items/webhook';
import { createMeter } from '../data/meter';
import { TableAccess } from '../data/table-access';
import { delayAfter } from '../domain/webhooks/retry';
import { createPost, type Post } from '../outbound/post';
import { systemClock, type Clock } from '../shared/clock';
import { readDeliveryEnvironment, type DeliveryEnvironment } from '../shared/environment';
import { createLogger, type Logger } from '../shared/logger';
import type { DeliveryQueue, DeliveryTask } from '../usecases/ports/webhooks';
import { deliver, type DeliveryTools, type Handled } from '../usecases/webhook/deliver';
import { createSend } from './send';
import { createSqsQueue } from './sqs-queue';

export interface DeliveryOptions {
  environment: Omit<DeliveryEnvironment, 'DELIVERY_QUEUE_URL'>;
  queue: Pick<DeliveryQueue, 'hide'>;
  now?: Clock;
  /** Seconds until the next attempt. */
  delayAfter?: DeliveryTools['delayAfter'];
  /** Sends requests; to the addresses that the environment allows when left out. */
  post?: Post;
  /** Where log lines go; standard output when left out. */
  writeLog?: (line: string) => void;
}

export type DeliveryHandler = (
  event: SQSEvent,
  context?: Pick<Context, 'getRemainingTimeInMillis'>,
) => Promise<SQSBatchResponse>;

/** One more request, with what is written of it, is done within this time. */
const TIME_FOR_ONE_MS = 20_000;
/** After a fault of our own. */
const AGAIN_AFTER_FAULT_SECONDS = 5;

/**
 * Delivers what waits in the queue. What is not done stays in the queue, out of sight until it is to be tried again, and
 * holds up what waits behind it in its group.
 */
export function createDeliveryHandler(options: DeliveryOptions): DeliveryHandler {
  const { environment, queue, now = systemClock, writeLog } = options;
  const { TABLE_NAME, AWS_REGION, DYNAMODB_ENDPOINT, LOG_LEVEL, WEBHOOK_SECRET_KEY, WEBHOOK_TARGETS } = environment;
  const logger = createLogger(LOG_LEVEL, writeLog);
  const client = createDocumentClient({ tableName: TABLE_NAME, region: AWS_REGION, endpoint: DYNAMODB_ENDPOINT });
  const send = createSend(options.post ?? createPost({ targets: WEBHOOK_TARGETS }), WEBHOOK_SECRET_KEY);
  const delay = options.delayAfter ?? ((failures, retryAfter) => delayAfter(failures, Math.random(), retryAfter));

  const work = async (task: DeliveryTask): Promise<Handled> => {
    const meter = createMeter();
    const store = createDeliveryStore(new TableAccess(client, TABLE_NAME, meter), task.agencyId);
    const handled = await deliver(task, { store, send, now, delayAfter: delay });
    const { agencyId, webhookId, eventId } = task;
    logger.info('delivery', { agencyId, webhookId, eventId, ...handled, ...meter.total() });
    return handled;
  };
  const handle = (record: SQSRecord): Promise<Handled> =>
    workOn(record, work, logger).catch((error: unknown) => {
      logger.error('fault', { messageId: record.messageId, stack: stackOf(error) });
      return { isDone: false, againInSeconds: AGAIN_AFTER_FAULT_SECONDS };
    });
  /** A message that could not be hidden comes back when the queue shows it by itself. */
  const hide = (record: SQSRecord, seconds: number): Promise<void> =>
    queue.hide(record.receiptHandle, seconds).catch((error: unknown) => {
      logger.error('fault', { messageId: record.messageId, stack: stackOf(error) });
    });

  /** One after the other; from the first that is not done, all stay in the queue. */
  const inOrder = async (records: readonly SQSRecord[], timeLeft: () => number): Promise<SQSRecord[]> => {
    for (const [index, record] of records.entries()) {
      const handled = timeLeft() < TIME_FOR_ONE_MS ? NOT_BEGUN : await handle(record);
      if (handled.isDone) continue;
      const [first, ...behind] = records.slice(index);
      // Those behind are shown at once, for they wait for the first as long as it is out of sight.
      await Promise.all(behind.map((one) => hide(one, 0)));
      if (first) await hide(first, handled.againInSeconds);
      return records.slice(index);
    }
    return [];
  };

  return async ({ Records }, context) => {
    const timeLeft = () => context?.getRemainingTimeInMillis() ?? Number.POSITIVE_INFINITY;
    const left = await Promise.all(groupsOf(Records).map((records) => inOrder(records, timeLeft)));
    return { batchItemFailures: left.flat().map(({ messageId }) => ({ itemIdentifier: messageId })) };
  };
}

const NOT_BEGUN: Handled = { isDone: false, againInSeconds: 0 };

function groupsOf(records: readonly SQSRecord[]): SQSRecord[][] {
  const groups = new Map<string, SQSRecord[]>();
  for (const record of records) {
    const name = record.attributes.MessageGroupId ?? record.messageId;
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups.values()];
}

const taskSchema = z.object({
  agencyId: z.string(),
  webhookId: z.string(),
  eventId: z.string(),
  event: toldEvent.optional(),
  again: z.object({ id: z.string(), at: z.string() }).optional(),
}) satisfies z.ZodType<DeliveryTask>;

/** A message that cannot be read would hold up its group for ever: it is named in the log and taken for done. */
async function workOn(
  { body, messageId }: SQSRecord,
  work: (task: DeliveryTask) => Promise<Handled>,
  logger: Logger,
): Promise<Handled> {
  let task: DeliveryTask;
  try {
    task = taskSchema.parse(JSON.parse(body));
  } catch (error) {
    logger.error('unreadable message', { messageId, stack: stackOf(error) });
    return { isDone: true };
  }
  return work(task);
}

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : String(error));

let ready: DeliveryHandler | undefined;

/** The Lambda. */
export const handler: DeliveryHandler = (event, context) => {
  if (!ready) {
    const environment = readDeliveryEnvironment();
    const queue = createSqsQueue({ url: environment.DELIVERY_QUEUE_URL, region: environment.AWS_REGION });
    ready = createDeliveryHandler({ environment, queue });
  }
  return ready(event, context);
};
