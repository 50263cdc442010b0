import { Webhook } from 'standardwebhooks';

/**
 * The headers of the Standard Webhooks specification.
 *
 * @param secrets that sign, the newest first: while one replaces another, receivers may check by either.
 */
export function signedHeaders(
  { id, body, now }: { id: string; body: string; now: Date },
  secrets: readonly string[],
): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, now, body)).join(' '),
  };
}
