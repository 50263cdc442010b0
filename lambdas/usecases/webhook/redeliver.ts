import { notFound, type Result, type UserError } from '../../domain/result';
import { KEPT_DAYS, maySeeDelivery } from '../../domain/webhooks/delivery';
import type { Webhook } from '../../domain/webhooks/webhook';
import { deliveryPlace } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import type { Session } from '../session';
import { findWebhook } from './input';
import { tellRepeat } from './orders';

/** Which deliveries to send again: one, or all that failed of events told at an instant or later. */
export type WhatAgain = { one?: string | null; failedSince?: string | null };

const WHERE = ['input', 'deliveries'];

/** Asks for deliveries to be sent again, under the ids they had. It is done in a moment, in their order. */
export async function redeliver(
  session: Session,
  { id, deliveries }: { id: string; deliveries: WhatAgain },
): Promise<Result<Webhook>> {
  const { one, failedSince } = deliveries;
  return readDecideWrite(session, async () => {
    const webhook = await findWebhook(session, id);
    if (!webhook) return refuse(notFound('webhook', ['input', 'id']));
    if (typeof one !== 'string') {
      return decide(webhook, [tellRepeat(session, id, { failedSince: failedSince ?? oldest(session) })]);
    }
    const place = deliveryPlace(one);
    const delivery = place?.webhookId === id ? await session.store.delivery(place.webhookId, place.eventId) : undefined;
    if (!delivery || !maySeeDelivery(session.caller, delivery)) return refuse(notFound('delivery', [...WHERE, 'one']));
    if (delivery.status === 'HELD') return refuse(HELD);
    return decide(webhook, [tellRepeat(session, id, delivery.event)]);
  });
}

const oldest = ({ now }: Session): string => new Date(now.getTime() - KEPT_DAYS * 24 * 3_600_000).toISOString();

const HELD: UserError = {
  code: 'STATE_CONFLICT',
  message: 'This delivery is held back: it is sent as soon as the webhook is enabled again.',
  path: [...WHERE, 'one'],
};
