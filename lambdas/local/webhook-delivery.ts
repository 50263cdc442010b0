import { createDocumentClient } from '../data/client';
import type { DeliveryHandler, DeliveryOptions } from '../events/delivery-handler';
import type { DeliveryEnvironment } from '../shared/environment';
import { late, loadDelivery, loadFanOut, type Bundles } from './bundle';
import { openDeliveryQueue, type LocalQueue } from './delivery-queue';
import { handOn } from './outbox';
import { TABLE_NAME } from './table-engine';

/** What stands in for the stream and the queue, and runs the handlers that are deployed. */
export interface WebhookDelivery {
  /** Something may have happened. */
  wake(): void;
  /** Lets what is under way come to its end. */
  stop(): Promise<void>;
}

/** Receivers that are slow hold up others only when so many of them are. */
const WORKERS = 4;
/** Without being woken, it looks after so long. */
const LOOKS_EVERY_MS = 2_000;

export async function startWebhookDelivery(
  environment: Omit<DeliveryEnvironment, 'DELIVERY_QUEUE_URL'>,
  bundles: Pick<Bundles, 'fanOut' | 'delivery'>,
  { log, delayAfter }: { log: (line: string) => void } & Pick<DeliveryOptions, 'delayAfter'>,
): Promise<WebhookDelivery> {
  const { AWS_REGION: region, DYNAMODB_ENDPOINT: endpoint } = environment;
  const client = createDocumentClient({ tableName: TABLE_NAME, region, endpoint });
  const queue = await openDeliveryQueue(client);
  // Neither is loaded before there is something for it: many a laptop has no webhooks.
  const fanOut = late(() => loadFanOut(bundles.fanOut).createFanOutHandler({ environment, queue, writeLog: log }));
  const deliver = late(() =>
    loadDelivery(bundles.delivery).createDeliveryHandler({ environment, queue, delayAfter, writeLog: log }),
  );
  const bell = createBell();

  const feed = async () => {
    while (await handOn(client, fanOut)) bell.ring();
  };
  const loops = [
    repeat(bell, feed, () => LOOKS_EVERY_MS, log),
    ...Array.from({ length: WORKERS }, () =>
      repeat(
        bell,
        () => workThrough(queue, deliver, bell),
        () => queue.nextInMs() ?? LOOKS_EVERY_MS,
        log,
      ),
    ),
  ];
  return {
    wake: () => bell.ring(),
    async stop() {
      bell.silence();
      await Promise.all(loops);
      client.destroy();
    },
  };
}

/** Works on what there is until there is nothing. */
async function workThrough(queue: LocalQueue, deliver: DeliveryHandler, bell: Bell): Promise<void> {
  for (let event = queue.receive(); event && !bell.isSilent(); event = queue.receive()) {
    const { batchItemFailures } = await deliver(event);
    await queue.settle(event, new Set(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)));
    bell.ring();
  }
}

/** Does some work whenever the bell rings, and after a while without. */
async function repeat(
  bell: Bell,
  work: () => Promise<void>,
  pauseMs: () => number,
  log: (line: string) => void,
): Promise<void> {
  while (!bell.isSilent()) {
    const rung = bell.next(pauseMs());
    await work().catch((error: unknown) => log(error instanceof Error ? String(error.stack) : String(error)));
    await rung;
  }
}

interface Bell {
  ring(): void;
  /** Rings for the last time. */
  silence(): void;
  isSilent(): boolean;
  /** Resolves when it rings, at the latest after so many milliseconds. */
  next(withinMs: number): Promise<void>;
}

function createBell(): Bell {
  const waiting = new Set<() => void>();
  let silent = false;
  const ring = () => {
    for (const tell of waiting) tell();
    waiting.clear();
  };
  return {
    ring,
    silence() {
      silent = true;
      ring();
    },
    isSilent: () => silent,
    next: (withinMs) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => tell(), Math.max(1, withinMs));
        const tell = () => {
          clearTimeout(timer);
          waiting.delete(tell);
          resolve();
        };
        waiting.add(tell);
        if (silent) tell();
      }),
  };
}
