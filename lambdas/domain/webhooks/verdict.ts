/** What came of a request to a receiver. */
export type Outcome =
  { answered: true; status: number; retryAfterSeconds?: number } | { answered: false; error: string };

/** What it means for the delivery. */
export type Verdict =
  { what: 'DELIVERED' } | { what: 'GONE' } | { what: 'FAILED'; error: string; retryAfterSeconds?: number };

/** Statuses with which a receiver may say when to come back. */
const ASKS_TO_WAIT = new Set([429, 503]);

/** Any 2xx is a success. A redirect is not followed, for it could lead inside, and counts as failure. */
export function verdictOf(outcome: Outcome): Verdict {
  if (!outcome.answered) return { what: 'FAILED', error: outcome.error };
  const { status, retryAfterSeconds } = outcome;
  if (status >= 200 && status < 300) return { what: 'DELIVERED' };
  if (status === 410) return { what: 'GONE' };
  const error =
    status >= 300 && status < 400
      ? `The receiver redirects (${status}), which is not followed: give its final address.`
      : `The receiver answered with ${status}.`;
  return { what: 'FAILED', error, ...(ASKS_TO_WAIT.has(status) && { retryAfterSeconds }) };
}

/** The seconds of a `Retry-After` header: a number of them, or a date. `undefined` for anything else. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  const until = Date.parse(header);
  return Number.isNaN(until) ? undefined : Math.max(0, Math.ceil((until - now.getTime()) / 1_000));
}
