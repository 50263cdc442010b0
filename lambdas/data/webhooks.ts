import { eventIdFrom } from '../shared/ids';
import type { WebhookStore } from '../usecases/ports/webhooks';
import { readDelivery, readWebhook } from './items/webhook';
import * as keys from './keys';
import type { Tenant } from './keys';
import { condition, readPage } from './pages';
import type { TableAccess } from './table-access';

/** Sorts after the ids of all events. */
const AFTER_ALL_EVENTS = 'evt_~';

export function createWebhookStore(table: TableAccess, tenant: Tenant): WebhookStore {
  return {
    async webhooks() {
      const all = { ...condition({ partition: keys.webhooksPartition(tenant) }), ConsistentRead: true };
      return (await table.queryAll(all)).map(readWebhook);
    },
    async webhook(id) {
      const item = await table.get(keys.webhookKey(tenant, id));
      return item && readWebhook(item);
    },
    deliveries: (webhookId, { statuses, from, isVisible, ...request }) =>
      readPage(
        table,
        tenant,
        {
          partition: keys.deliveriesPartition(tenant, webhookId),
          between: from === undefined ? undefined : { from: eventIdFrom(from), until: AFTER_ALL_EVENTS },
          descending: true,
          read: readDelivery,
          isVisible,
          accept: ({ status }) => statuses === undefined || statuses.includes(status),
        },
        request,
      ),
    async delivery(webhookId, eventId) {
      const item = await table.get(keys.deliveryKey(tenant, webhookId, eventId));
      return item && readDelivery(item);
    },
  };
}
