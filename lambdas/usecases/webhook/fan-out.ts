import { ORDERS } from '../../domain/webhooks/orders';
import { wants, type ToldEvent, type Webhook } from '../../domain/webhooks/webhook';
import type { DeliveryStore, DeliveryTask, QueuedTask } from '../ports/webhooks';

/** What is read of an agency, once for all of its events that come together. */
export interface FanOutSource {
  agencyId: string;
  store: Pick<DeliveryStore, 'held' | 'failedSince'>;
  /** The agency's webhooks at this moment. */
  webhooks: readonly Webhook[];
}

/** The tasks that an event brings about: a delivery for each webhook that is to be told of it, or what it orders. */
export async function tasksOf(event: ToldEvent, source: FanOutSource): Promise<QueuedTask[]> {
  const { agencyId, store, webhooks } = source;
  const webhookId = String(event.data.webhookId);
  switch (event.type) {
    case ORDERS.TEST:
      return [first({ agencyId, webhookId, eventId: event.id, event }, event.subjectId)];
    case ORDERS.RESUMED: {
      const held = await store.held(webhookId);
      return held.map(({ subjectId, eventId }) => queued({ agencyId, webhookId, eventId }, subjectId, event.id));
    }
    case ORDERS.REPEATED:
      return repeated(event, source, webhookId);
    default:
      return webhooks
        .filter((webhook) => wants(webhook, event))
        .map(({ id }) => first({ agencyId, webhookId: id, eventId: event.id, event }, event.subjectId));
  }
}

/** What is asked for again waits behind nothing else but its like, so that it need not wait for hours. */
async function repeated(event: ToldEvent, { agencyId, store }: FanOutSource, webhookId: string): Promise<QueuedTask[]> {
  const { eventId, eventSubjectId, failedSince } = event.data;
  const wanted =
    typeof eventId === 'string'
      ? [{ id: eventId, subjectId: String(eventSubjectId) }]
      : (await store.failedSince(webhookId, String(failedSince))).map((delivery) => delivery.event);
  const again = { id: event.id, at: event.at };
  return wanted.map(({ id, subjectId }) =>
    queued({ agencyId, webhookId, eventId: id, again }, `${subjectId}:again`, event.id),
  );
}

const first = (task: DeliveryTask, subjectId: string): QueuedTask => ({
  group: groupOf(task.webhookId, subjectId),
  deduplicationId: `${task.webhookId}:${task.eventId}`,
  task,
});

/** A task for a delivery that had one before: because of an order, by whose id it is told apart. */
const queued = (task: DeliveryTask, subjectId: string, orderId: string): QueuedTask => ({
  ...first(task, subjectId),
  deduplicationId: `${task.webhookId}:${task.eventId}:${orderId}`,
});

const groupOf = (webhookId: string, subjectId: string): string => `${webhookId}:${subjectId}`;
