import * as z from 'zod';
import { EVENT_TYPES } from '../../domain/events/types';
import { invalid, type UserError } from '../../domain/result';
import { list, text } from '../../domain/text';
import { isPatternOf } from '../../domain/webhooks/patterns';
import { maySeeWebhook, type Webhook } from '../../domain/webhooks/webhook';
import { missingBrands } from '../agency/brands-exist';
import { locate, type Session } from '../session';

/** What making a webhook needs from outside. */
export interface WebhookTools {
  /** What keeps us from sending to an address; `undefined` when nothing does. Its name is resolved. */
  faultOfTarget(url: string): Promise<string | undefined>;
  /** Makes a secret: its text, which is shown once, and what is stored of it. */
  mintSecret(webhookId: string): { secret: string; sealed: string };
}

/** Where nobody set up a key to keep secrets with, there are no webhooks. */
export const NOT_SET_UP: UserError = {
  code: 'STATE_CONFLICT',
  message: 'Webhooks are not set up on this server: it was given no key to keep their secrets with.',
};

const distinct = (values: string[]): string[] => [...new Set(values)];

const pattern = z.string().refine((given) => isPatternOf(EVENT_TYPES, given), {
  error: 'must be a type of event, a family such as strategy.*, or * for all; see webhookEvents',
});

export const webhookData = {
  url: z.string(),
  description: text(500),
  events: list(pattern, 50).min(1, { error: 'must name at least one type of event' }).transform(distinct),
  brandIds: list(z.string(), 500)
    .min(1, { error: 'must name at least one brand, or be left out for all' })
    .transform(distinct),
};

/** What is wrong with where a webhook leads and which brands it is for. */
export async function webhookFaults(
  session: Session,
  { url, brandIds }: { url?: string; brandIds?: string[] | null },
  { faultOfTarget }: Pick<WebhookTools, 'faultOfTarget'>,
): Promise<UserError[]> {
  const [fault, missing] = await Promise.all([
    url === undefined ? undefined : faultOfTarget(url),
    missingBrands(session, brandIds ?? undefined),
  ]);
  return [
    ...(fault === undefined ? [] : [invalid(`The address ${fault}.`, ['input', 'url'])]),
    ...(brandIds === null && session.caller.brandIds
      ? [invalid('You may see certain brands only: name those that it is for.', ['input', 'brandIds'])]
      : []),
    ...missing,
  ];
}

/** The webhook that an id names, if the caller may see it. */
export async function findWebhook(session: Session, id: string): Promise<Webhook | undefined> {
  const webhook = locate(session, id, 'WEBHOOK') && (await session.store.webhook(id));
  return webhook && maySeeWebhook(session.caller, webhook) ? webhook : undefined;
}
