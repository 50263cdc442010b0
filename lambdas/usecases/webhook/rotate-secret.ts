import * as z from 'zod';
import { fail, notFound, type Result } from '../../domain/result';
import { wholeNumber } from '../../domain/text';
import { secretsAt, type Webhook } from '../../domain/webhooks/webhook';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import { instant, type Session } from '../session';
import { findWebhook, NOT_SET_UP, type WebhookTools } from './input';

const HOUR_MS = 3_600_000;
const LONGEST_OVERLAP_HOURS = 168;
const USUAL_OVERLAP_HOURS = 24;

const input = z.object({ overlapHours: wholeNumber(0, LONGEST_OVERLAP_HOURS).nullish() });

/** Gives a webhook a new secret. The one it had signs beside it for a while; older ones end at once. */
export async function rotateSecret(
  session: Session,
  { id, expectedVersion, ...raw }: { id: string; expectedVersion?: number | null } & z.input<typeof input>,
  tools: WebhookTools | undefined,
): Promise<Result<{ webhook: Webhook; secret: string }>> {
  if (!tools) return fail(NOT_SET_UP);
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const overlap = (parsed.value.overlapHours ?? USUAL_OVERLAP_HOURS) * HOUR_MS;
  const { secret, sealed } = tools.mintSecret(id);
  const now = instant(session);
  return readDecideWrite(session, async () => {
    const before = await findWebhook(session, id);
    if (!before) return refuse(notFound('webhook', ['input', 'id']));
    const objection = versionMismatch(before, expectedVersion);
    if (objection) return refuse(objection);
    const former = secretsAt(before, now).slice(0, overlap > 0 ? 1 : 0);
    const endsAt = new Date(session.now.getTime() + overlap).toISOString();
    const webhook: Webhook = {
      ...before,
      secrets: [{ sealed, createdAt: now }, ...former.map((one) => ({ ...one, endsAt }))],
      updatedAt: now,
      version: before.version + 1,
    };
    return decide({ webhook, secret }, [{ do: 'update-webhook', webhook, expectedVersion: before.version }]);
  });
}
