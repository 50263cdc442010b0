import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { createDocumentClient } from '../data/client';
import { createDeliveryStore } from '../data/deliveries';
import { readTold, type Told } from '../data/items/told';
import { createMeter, type Meter } from '../data/meter';
import { TableAccess } from '../data/table-access';
import { readFanOutEnvironment, type FanOutEnvironment } from '../shared/environment';
import { createLogger, type Logger } from '../shared/logger';
import type { DeliveryQueue, QueuedTask } from '../usecases/ports/webhooks';
import { tasksOf, type FanOutSource } from '../usecases/webhook/fan-out';
import { sendInOrder } from './send-in-order';
import { createSqsQueue } from './sqs-queue';

export interface FanOutOptions {
  environment: Omit<FanOutEnvironment, 'DELIVERY_QUEUE_URL'>;
  queue: Pick<DeliveryQueue, 'send'>;
  /** Where log lines go; standard output when left out. */
  writeLog?: (line: string) => void;
}

export type FanOutHandler = (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>;

/** A task and the record it comes from. */
type Pending = QueuedTask & { sequence: string };

/**
 * Hands events from the table's stream to the queue, in their order. What could not be handed on is named by the first
 * record of it: the stream comes again from there, and what is in the queue already is recognised.
 */
export function createFanOutHandler({ environment, queue, writeLog }: FanOutOptions): FanOutHandler {
  const { TABLE_NAME, AWS_REGION, DYNAMODB_ENDPOINT, LOG_LEVEL } = environment;
  const logger = createLogger(LOG_LEVEL, writeLog);
  const client = createDocumentClient({ tableName: TABLE_NAME, region: AWS_REGION, endpoint: DYNAMODB_ENDPOINT });

  return async ({ Records }) => {
    const meter = createMeter();
    const sourceOf = sources(new TableAccess(client, TABLE_NAME, meter));
    const pending: Pending[] = [];
    let failed: string | undefined;
    try {
      for (const record of Records) {
        failed = sequenceOf(record);
        for (const { agencyId, event } of toldIn(record, logger).filter(isNewsIn(record))) {
          const tasks = await tasksOf(event, await sourceOf(agencyId));
          pending.push(...tasks.map((task) => ({ ...task, sequence: sequenceOf(record) })));
        }
      }
      failed = undefined;
    } catch (error) {
      logger.error('fault', { sequence: failed, stack: stackOf(error) });
    }
    const unsent = await send(queue, pending, logger);
    report(logger, meter, { records: Records.length, tasks: pending.length - unsent.length });
    const first = unsent[0]?.sequence ?? failed;
    return { batchItemFailures: first === undefined ? [] : [{ itemIdentifier: first }] };
  };
}

/** Each agency's webhooks are read once for all of its events: after the last of them, so that none is missed. */
function sources(table: TableAccess): (agencyId: string) => Promise<FanOutSource> {
  const found = new Map<string, Promise<FanOutSource>>();
  const read = async (agencyId: string): Promise<FanOutSource> => {
    const store = createDeliveryStore(table, agencyId);
    return { agencyId, store, webhooks: await store.webhooks() };
  };
  return (agencyId) => {
    const source = found.get(agencyId) ?? read(agencyId);
    found.set(agencyId, source);
    return source;
  };
}

const sequenceOf = ({ dynamodb }: DynamoDBRecord): string => dynamodb?.SequenceNumber ?? '';

/** What a record tells. One that cannot be read would stop all that come after it: it is named in the log and passed over. */
function toldIn(record: DynamoDBRecord, logger: Logger): Told[] {
  const image = record.dynamodb?.NewImage;
  if (record.eventName !== 'INSERT' || !image) return [];
  try {
    return readTold(unmarshall(image as Record<string, AttributeValue>));
  } catch (error) {
    logger.error('unreadable record', { sequence: sequenceOf(record), stack: stackOf(error) });
    return [];
  }
}

/** A mutation writes its events within seconds; so much later by any clock, they were put back: by a restore. */
const NEWS_SECONDS = 300;

/** Whether an event happened when its record was written. What a restore put back was told in its time, and is not told again. */
const isNewsIn =
  ({ dynamodb }: DynamoDBRecord) =>
  ({ event: { at } }: Told): boolean => {
    const written = dynamodb?.ApproximateCreationDateTime;
    return written === undefined || written - Date.parse(at) / 1_000 <= NEWS_SECONDS;
  };

async function send(queue: FanOutOptions['queue'], pending: Pending[], logger: Logger): Promise<Pending[]> {
  try {
    return await sendInOrder(queue, pending);
  } catch (error) {
    logger.error('fault', { stack: stackOf(error) });
    return pending;
  }
}

const report = (logger: Logger, meter: Meter, counts: object) =>
  logger.info('fan-out', { ...counts, ...meter.total() });

const stackOf = (error: unknown): string | undefined => (error instanceof Error ? error.stack : String(error));

let ready: FanOutHandler | undefined;

/** The Lambda. */
export const handler: FanOutHandler = (event) => {
  if (!ready) {
    const environment = readFanOutEnvironment();
    const queue = createSqsQueue({ url: environment.DELIVERY_QUEUE_URL, region: environment.AWS_REGION });
    ready = createFanOutHandler({ environment, queue });
  }
  return ready(event);
};
