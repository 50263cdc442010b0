import type { Delivery, DeliveryStatus } from '../../domain/webhooks/delivery';
import type { ToldEvent, Webhook } from '../../domain/webhooks/webhook';
import type { Page, PageRequest } from './page';

/** What a commit writes of webhooks. Whatever changes one begins the count of its failures anew. */
export type WebhookChange =
  | { do: 'create-webhook'; webhook: Webhook }
  | { do: 'update-webhook'; webhook: Webhook; expectedVersion: number }
  | { do: 'remove-webhook'; webhookId: string; expectedVersion: number }
  | { do: 'create-delivery'; delivery: Delivery };

/** Which deliveries a list has. */
export interface DeliveryQuery extends PageRequest {
  statuses?: readonly DeliveryStatus[];
  /** Of events told at this instant or later. */
  from?: string;
  /** What the caller may not see has no part in a page. */
  isVisible(delivery: Delivery): boolean;
}

/** An agency's webhooks and the log of what was delivered to them. */
export interface WebhookStore {
  /** All of them as they are at this moment, the oldest first, in one query. */
  webhooks(): Promise<Webhook[]>;
  webhook(id: string): Promise<Webhook | undefined>;
  /** The newest event first. */
  deliveries(webhookId: string, query: DeliveryQuery): Promise<Page<Delivery>>;
  delivery(webhookId: string, eventId: string): Promise<Delivery | undefined>;
}

/** What names a delivery that was held back. */
export interface HeldPlace {
  subjectId: string;
  eventId: string;
}

/** What delivering reads and writes. Of one subject's events for a webhook, one at a time is worked on. */
export interface DeliveryStore {
  webhooks(): Promise<Webhook[]>;
  /** Both in one request, as they are at this moment. */
  webhookAndDelivery(
    webhookId: string,
    eventId: string,
  ): Promise<{ webhook: Webhook | undefined; delivery: Delivery | undefined }>;
  /** Writes it into the log. Once it is over, it is no longer listed among what is held back. */
  saveDelivery(delivery: Delivery, now: Date): Promise<void>;
  /** Holds it back, unless the webhook is active at that very moment: then nothing is written, and this is false. */
  hold(delivery: Delivery, now: Date): Promise<boolean>;
  /** The earliest of a subject that are held back and were told before this event. */
  heldBefore(webhookId: string, place: HeldPlace, most: number): Promise<Delivery[]>;
  /** Whatever is held back, in the order of the subjects and, for each, of its events. */
  held(webhookId: string): Promise<HeldPlace[]>;
  /** The failed ones of events told at this instant or later, the earliest first. */
  failedSince(webhookId: string, from: string): Promise<Delivery[]>;
  /** Counts a failed attempt. Gives since when all have failed, and how many. Throws for a webhook that is no more. */
  countFailure(webhookId: string, at: string): Promise<Pick<Webhook, 'failingSince' | 'failedAttempts'>>;
  /** Something reached the receiver. Throws for a webhook that is no more. */
  endFailures(webhookId: string): Promise<void>;
  /** Ends or pauses a webhook, if it is still active and as it was read. */
  stop(webhook: Webhook, status: 'PAUSED' | 'GONE', reason: string, at: string): Promise<void>;
}

/** What the queue holds: an event to deliver to a webhook. */
export interface DeliveryTask {
  agencyId: string;
  webhookId: string;
  eventId: string;
  /** Left out where the log has it already. */
  event?: ToldEvent;
  /** Somebody asked for it again: the id of that request, and when it was. */
  again?: { id: string; at: string };
}

/** A task on its way into the queue. */
export interface QueuedTask {
  /** Tasks of a group are worked on one after the other, in their order. */
  group: string;
  /** The same task again within minutes is dropped. */
  deduplicationId: string;
  task: DeliveryTask;
}

/** Where tasks wait, each group in its order. */
export interface DeliveryQueue {
  /** Takes up to ten tasks, each of another group. Gives those that it could not take. */
  send(tasks: readonly QueuedTask[]): Promise<QueuedTask[]>;
  /** Shows a task that was received no more for so many seconds; its group waits with it. */
  hide(receiptHandle: string, seconds: number): Promise<void>;
}
