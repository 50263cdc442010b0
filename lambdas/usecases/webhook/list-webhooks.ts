import { maySeeWebhook, type Webhook } from '../../domain/webhooks/webhook';
import type { Session } from '../session';

/** The agency's webhooks that the caller may see, the oldest first: never more than a few. */
export async function listWebhooks({ caller, store }: Session): Promise<Webhook[]> {
  return (await store.webhooks()).filter((webhook) => maySeeWebhook(caller, webhook));
}
