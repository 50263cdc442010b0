import { isOver } from '../domain/webhooks/delivery';
import { eventIdFrom } from '../shared/ids';
import type { DeliveryStore } from '../usecases/ports/webhooks';
import { deliveryItem, heldItem, readDelivery, readHeld, readWebhook } from './items/webhook';
import * as keys from './keys';
import { tenantOf } from './keys';
import { condition } from './pages';
import type { TableAccess } from './table-access';
import { createWebhookStore } from './webhooks';

/** What delivering to one agency's webhooks needs of the table. */
export function createDeliveryStore(table: TableAccess, agencyId: string): DeliveryStore {
  const tenant = tenantOf(agencyId);

  return {
    webhooks: () => createWebhookStore(table, tenant).webhooks(),

    async webhookAndDelivery(webhookId, eventId) {
      const [webhook, delivery] = await table.getMany([
        keys.webhookKey(tenant, webhookId),
        keys.deliveryKey(tenant, webhookId, eventId),
      ]);
      return { webhook: webhook && readWebhook(webhook), delivery: delivery && readDelivery(delivery) };
    },

    async saveDelivery(delivery, now) {
      await table.put(deliveryItem(tenant, delivery, now));
      if (delivery.isListed && isOver(delivery)) {
        const { subjectId, id: eventId } = delivery.event;
        await table.remove(keys.heldKey(tenant, delivery.webhookId, { subjectId, eventId }));
      }
    },

    async hold(delivery, now) {
      const held = { ...delivery, status: 'HELD' as const, nextAttemptAt: undefined, isListed: true };
      const cancellation = await table.transact([
        {
          ConditionCheck: {
            TableName: table.tableName,
            Key: keys.webhookKey(tenant, delivery.webhookId),
            ConditionExpression: 'attribute_exists(pk) AND #status <> :active',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: { ':active': 'ACTIVE' },
          },
        },
        { Put: { TableName: table.tableName, Item: deliveryItem(tenant, held, now) } },
        { Put: { TableName: table.tableName, Item: heldItem(tenant, held, now) } },
      ]);
      return cancellation === undefined;
    },

    async heldBefore(webhookId, place, most) {
      const { items } = await table.query({
        KeyConditionExpression: 'pk = :partition AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':partition': keys.heldPartition(tenant, webhookId),
          ':first': keys.heldKey(tenant, webhookId, { ...place, eventId: '' }).sk,
          ':last': keys.heldKey(tenant, webhookId, place).sk,
        },
        Limit: most + 1,
        ConsistentRead: true,
      });
      const earlier = items.map(readHeld).filter(({ eventId }) => eventId !== place.eventId);
      if (earlier.length === 0) return [];
      const found = await table.getMany(
        earlier.slice(0, most).map(({ eventId }) => keys.deliveryKey(tenant, webhookId, eventId)),
      );
      return found.flatMap((item) => (item ? [readDelivery(item)] : []));
    },

    async held(webhookId) {
      const all = { ...condition({ partition: keys.heldPartition(tenant, webhookId) }), ConsistentRead: true };
      return (await table.queryAll(all)).map(readHeld);
    },

    async failedSince(webhookId, from) {
      const items = await table.queryAll({
        KeyConditionExpression: 'pk = :partition AND sk >= :from',
        FilterExpression: '#status = :failed',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: {
          ':partition': keys.deliveriesPartition(tenant, webhookId),
          ':from': eventIdFrom(from),
          ':failed': 'FAILED',
        },
        ConsistentRead: true,
      });
      return items.map(readDelivery);
    },

    async countFailure(webhookId, at) {
      const { former } = await table.update({
        Key: keys.webhookKey(tenant, webhookId),
        UpdateExpression: 'SET failingSince = if_not_exists(failingSince, :at) ADD failedAttempts :one',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':at': at, ':one': 1 },
        ReturnValues: 'UPDATED_OLD',
      });
      const before = former ?? {};
      return {
        failingSince: typeof before.failingSince === 'string' ? before.failingSince : at,
        failedAttempts: Number(before.failedAttempts ?? 0) + 1,
      };
    },

    async endFailures(webhookId) {
      await table.update({
        Key: keys.webhookKey(tenant, webhookId),
        UpdateExpression: 'REMOVE failingSince, failedAttempts',
        ConditionExpression: 'attribute_exists(pk)',
      });
    },

    async stop(webhook, status, reason, at) {
      // Whoever changed it in between knows better; then this does nothing.
      await table.transact([
        {
          Update: {
            TableName: table.tableName,
            Key: keys.webhookKey(tenant, webhook.id),
            UpdateExpression: 'SET #status = :status, statusReason = :reason, updatedAt = :at ADD version :one',
            ConditionExpression: '#status = :active AND version = :version',
            ExpressionAttributeNames: { '#status': 'status' },
            ExpressionAttributeValues: {
              ':status': status,
              ':reason': reason,
              ':at': at,
              ':one': 1,
              ':active': 'ACTIVE',
              ':version': webhook.version,
            },
          },
        },
      ]);
    },
  };
}
