import { payloadOf } from '../domain/webhooks/payload';
import { secretsAt } from '../domain/webhooks/webhook';
import type { Post } from '../outbound/post';
import { signedHeaders } from '../outbound/sign';
import { openSecret } from '../outbound/webhook-secret';
import { deliveryId } from '../shared/ids';
import type { DeliveryTools } from '../usecases/webhook/deliver';

/** Sends an event to a webhook's receiver, signed by every secret that is good at the moment. */
export const createSend =
  (post: Post, serverKey: string): DeliveryTools['send'] =>
  (webhook, { event }, now) => {
    const secrets = secretsAt(webhook, now.toISOString()).map(({ sealed }) =>
      openSecret(sealed, webhook.id, serverKey),
    );
    const body = payloadOf(event);
    return post(
      {
        url: webhook.url,
        headers: {
          'content-type': 'application/json',
          'user-agent': 'Resonance-Webhooks/1',
          ...signedHeaders({ id: deliveryId(webhook.id, event.id), body, now }, secrets),
        },
        body,
      },
      now,
    );
  };
