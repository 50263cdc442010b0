import * as z from 'zod';
import { fail, type Result, type UserError } from '../../domain/result';
import { MOST_WEBHOOKS, type Webhook } from '../../domain/webhooks/webhook';
import { newWebhookId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput, type GivenForm } from '../input';
import { reserved } from '../named-owners';
import { instant, type Session } from '../session';
import { NOT_SET_UP, webhookData, webhookFaults, type WebhookTools } from './input';
import { slotName } from './slot';

const input = z.object({
  url: webhookData.url,
  description: webhookData.description.nullish(),
  events: webhookData.events,
  brandIds: webhookData.brandIds.nullish(),
});

/** Makes a webhook. Its secret is in the answer and nowhere else. */
export async function createWebhook(
  session: Session,
  raw: GivenForm<typeof input>,
  tools: WebhookTools | undefined,
): Promise<Result<{ webhook: Webhook; secret: string }>> {
  if (!tools) return fail(NOT_SET_UP);
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { url, events, description, brandIds = null } = parsed.value;
  const id = newWebhookId();
  const { secret, sealed } = tools.mintSecret(id);
  const now = instant(session);
  return readDecideWrite(session, async () => {
    const faults = await webhookFaults(session, { url, brandIds }, tools);
    if (faults.length > 0) return refuse(...faults);
    const taken = new Set((await session.store.webhooks()).map(({ slot }) => slot));
    const slot = Array.from({ length: MOST_WEBHOOKS }, (_, index) => index + 1).find((one) => !taken.has(one));
    if (slot === undefined) return refuse(TOO_MANY);
    const webhook: Webhook = {
      id,
      slot,
      url,
      description: description ?? undefined,
      events,
      brandIds: brandIds ?? undefined,
      status: 'ACTIVE',
      secrets: [{ sealed, createdAt: now }],
      createdAt: now,
      updatedAt: now,
      version: 1,
    };
    return decide({ webhook, secret }, [{ do: 'create-webhook', webhook }, ...reserved([slotName(slot)], id)]);
  });
}

const TOO_MANY: UserError = {
  code: 'STATE_CONFLICT',
  message: `An agency has at most ${MOST_WEBHOOKS} webhooks: delete one that is not needed any more.`,
};
