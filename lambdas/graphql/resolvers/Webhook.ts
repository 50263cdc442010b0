import { maySeeDelivery } from '../../domain/webhooks/delivery';
import { secretsAt } from '../../domain/webhooks/webhook';
import { connection, pageRequest } from '../connection';
import type { WebhookResolvers } from '../generated/types.generated';

export const Webhook: WebhookResolvers = {
  secrets: (webhook, _args, { now }) => secretsAt(webhook, now.toISOString()),
  deliveries: async ({ id }, { filter, ...args }, { session }) =>
    connection(
      await session.store.deliveries(id, {
        ...pageRequest(args),
        statuses: filter?.statuses ?? undefined,
        from: filter?.from ?? undefined,
        isVisible: (delivery) => maySeeDelivery(session.caller, delivery),
      }),
    ),
};
