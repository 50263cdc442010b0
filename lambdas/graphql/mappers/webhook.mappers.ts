import type { Delivery } from '../../domain/webhooks/delivery';
import type { Webhook } from '../../domain/webhooks/webhook';

export type WebhookMapper = Webhook;
export type WebhookDeliveryMapper = Delivery;
