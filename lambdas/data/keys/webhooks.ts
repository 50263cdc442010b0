import type { HeldPlace } from '../../usecases/ports/webhooks';
import { type Key, own, type Tenant } from './tenant';

/* An agency's webhooks, which are always read together; of each, the log of deliveries by event, and what is held back. */
export const webhooksPartition = (tenant: Tenant): string => `${tenant}#WEBHOOKS`;
export const webhookKey = (tenant: Tenant, id: string): Key => ({ pk: webhooksPartition(tenant), sk: id });
export const deliveriesPartition = (tenant: Tenant, webhookId: string): string => `${tenant}#WEBHOOK#${own(webhookId)}`;
export const deliveryKey = (tenant: Tenant, webhookId: string, eventId: string): Key => ({
  pk: deliveriesPartition(tenant, webhookId),
  sk: eventId,
});
export const heldPartition = (tenant: Tenant, id: string): string => `${deliveriesPartition(tenant, id)}#HELD`;
export const heldKey = (tenant: Tenant, webhookId: string, { subjectId, eventId }: HeldPlace): Key => ({
  pk: heldPartition(tenant, webhookId),
  sk: `${subjectId}#${eventId}`,
});
