import { payloadOf } from '../../domain/webhooks/payload';
import { deliveryId } from '../../shared/ids';
import type { WebhookDeliveryResolvers } from '../generated/types.generated';

export const WebhookDelivery: WebhookDeliveryResolvers = {
  id: ({ webhookId, event }) => deliveryId(webhookId, event.id),
  event: ({ event }) => event.type,
  occurredAt: ({ event }) => event.at,
  subjectId: ({ event }) => event.subjectId,
  payload: ({ event }) => payloadOf(event),
};
