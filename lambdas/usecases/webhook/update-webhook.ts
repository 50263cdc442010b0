import * as z from 'zod';
import { fail, notFound, type Result } from '../../domain/result';
import type { Webhook } from '../../domain/webhooks/webhook';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput, type GivenForm } from '../input';
import type { Change } from '../ports';
import { instant, type Session } from '../session';
import { findWebhook, NOT_SET_UP, webhookData, webhookFaults, type WebhookTools } from './input';
import { tellResumed } from './orders';

/** What is left out stays. */
const input = z.object({
  url: webhookData.url.optional(),
  description: webhookData.description.nullish(),
  events: webhookData.events.optional(),
  brandIds: webhookData.brandIds.nullish(),
  enabled: z.boolean().optional(),
});

/** Changes a webhook. Enabled again, whatever was held back is sent before anything later. */
export async function updateWebhook(
  session: Session,
  { id, expectedVersion, ...raw }: { id: string; expectedVersion?: number | null } & GivenForm<typeof input>,
  tools: WebhookTools | undefined,
): Promise<Result<Webhook>> {
  if (!tools) return fail(NOT_SET_UP);
  const parsed = parseInput(input, withoutNulls(raw));
  if (!parsed.ok) return parsed;
  const { url, description, events, brandIds, enabled } = parsed.value;
  const now = instant(session);
  return readDecideWrite(session, async () => {
    const before = await findWebhook(session, id);
    if (!before) return refuse(notFound('webhook', ['input', 'id']));
    const faults = await webhookFaults(session, { url, brandIds }, tools);
    if (faults.length > 0) return refuse(...faults);
    const objection = versionMismatch(before, expectedVersion);
    if (objection) return refuse(objection);
    const resumes = enabled === true && before.status !== 'ACTIVE';
    const ends = enabled === false && before.status !== 'DISABLED';
    const after: Webhook = {
      ...before,
      url: url ?? before.url,
      description: description === undefined ? before.description : (description ?? undefined),
      events: events ?? before.events,
      brandIds: brandIds === undefined ? before.brandIds : (brandIds ?? undefined),
      ...(resumes && { status: 'ACTIVE', statusReason: undefined, resumedAt: now }),
      ...(ends && { status: 'DISABLED', statusReason: undefined }),
      failingSince: undefined,
      failedAttempts: undefined,
      updatedAt: now,
      version: before.version + 1,
    };
    if (!differs(before, after)) return decide(before, []);
    const changes: Change[] = [{ do: 'update-webhook', webhook: after, expectedVersion: before.version }];
    return decide(after, resumes ? [...changes, tellResumed(session, id)] : changes);
  });
}

/** Null takes a description or a restriction to brands away; for the rest it means the same as nothing. */
const withoutNulls = ({ url, events, enabled, ...rest }: GivenForm<typeof input>) => ({
  ...rest,
  url: url ?? undefined,
  events: events ?? undefined,
  enabled: enabled ?? undefined,
});

const OWN_DATA = ['url', 'description', 'events', 'brandIds', 'status'] as const;

const differs = (before: Webhook, after: Webhook): boolean =>
  OWN_DATA.some((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
