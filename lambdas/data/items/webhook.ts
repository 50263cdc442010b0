import * as z from 'zod';
import { DELIVERY_STATUSES, KEPT_DAYS, type Delivery } from '../../domain/webhooks/delivery';
import { WEBHOOK_STATUSES, type ToldEvent, type Webhook } from '../../domain/webhooks/webhook';
import { deliveryKey, heldKey, webhookKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const webhook = z.object({
  id: z.string(),
  slot: z.number(),
  url: z.string(),
  description: z.string().optional(),
  events: z.array(z.string()),
  brandIds: z.array(z.string()).optional(),
  status: z.enum(WEBHOOK_STATUSES),
  statusReason: z.string().optional(),
  resumedAt: z.string().optional(),
  secrets: z.array(z.object({ sealed: z.string(), createdAt: z.string(), endsAt: z.string().optional() })),
  failingSince: z.string().optional(),
  failedAttempts: z.number().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<Webhook>;

export const webhookItem = (tenant: Tenant, value: Webhook): Item => ({ ...webhookKey(tenant, value.id), ...value });
export const readWebhook = (item: Item): Webhook => webhook.parse(item);

/** What a change of a webhook sets; of its failures it keeps nothing. */
export const webhookData = (value: Webhook): Item => ({
  url: value.url,
  description: value.description,
  events: value.events,
  brandIds: value.brandIds,
  status: value.status,
  statusReason: value.statusReason,
  resumedAt: value.resumedAt,
  secrets: value.secrets,
  failingSince: undefined,
  failedAttempts: undefined,
  updatedAt: value.updatedAt,
  version: value.version,
});

export const toldEvent = z.object({
  id: z.string(),
  type: z.string(),
  at: z.string(),
  subjectId: z.string(),
  brandId: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
}) satisfies z.ZodType<ToldEvent>;

const delivery = z.object({
  webhookId: z.string(),
  event: toldEvent,
  status: z.enum(DELIVERY_STATUSES),
  attempts: z.array(
    z.object({
      at: z.string(),
      status: z.number().optional(),
      milliseconds: z.number(),
      error: z.string().optional(),
    }),
  ),
  triedFrom: z.string(),
  nextAttemptAt: z.string().optional(),
  isListed: z.boolean().optional(),
  repeatedFor: z.string().optional(),
}) satisfies z.ZodType<Delivery>;

/** When the table removes it, in seconds since 1970. */
const removedAt = (now: Date): number => Math.floor(now.getTime() / 1_000) + KEPT_DAYS * 24 * 3_600;

export const deliveryItem = (tenant: Tenant, value: Delivery, now: Date): Item => ({
  ...deliveryKey(tenant, value.webhookId, value.event.id),
  ...value,
  expiresAt: removedAt(now),
});
export const readDelivery = (item: Item): Delivery => delivery.parse(item);

/** Stands for a delivery that is held back, in the order in which a subject's have to be sent. */
export const heldItem = (tenant: Tenant, { webhookId, event }: Delivery, now: Date): Item => ({
  ...heldKey(tenant, webhookId, { subjectId: event.subjectId, eventId: event.id }),
  subjectId: event.subjectId,
  eventId: event.id,
  expiresAt: removedAt(now),
});
const heldPlace = z.object({ subjectId: z.string(), eventId: z.string() });
export const readHeld = (item: Item) => heldPlace.parse(item);
