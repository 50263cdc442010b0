import { notFound, type Result } from '../../domain/result';
import type { Webhook } from '../../domain/webhooks/webhook';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { released } from '../named-owners';
import type { Session } from '../session';
import { findWebhook } from './input';
import { slotName } from './slot';

/** Ends a webhook for good, with whatever still waits for it. */
export async function deleteWebhook(
  session: Session,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<Result<Webhook>> {
  return readDecideWrite(session, async () => {
    const webhook = await findWebhook(session, id);
    if (!webhook) return refuse(notFound('webhook', ['input', 'id']));
    const objection = versionMismatch(webhook, expectedVersion);
    if (objection) return refuse(objection);
    return decide(webhook, [
      { do: 'remove-webhook', webhookId: id, expectedVersion: webhook.version },
      ...released([slotName(webhook.slot)]),
    ]);
  });
}
