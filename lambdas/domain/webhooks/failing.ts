import type { Webhook } from './webhook';

/** A webhook is paused when nothing reached its receiver for this long … */
const FAILING_HOURS = 24;
/** … in at least so many attempts: a single event tried twice a day says little. */
const FAILING_ATTEMPTS = 10;

/** Why a webhook is to be paused; `undefined` while it is not. */
export function reasonToPause({ status, failingSince, failedAttempts = 0 }: Webhook, now: Date): string | undefined {
  if (status !== 'ACTIVE' || failingSince === undefined || failedAttempts < FAILING_ATTEMPTS) return undefined;
  if (now.getTime() - Date.parse(failingSince) < FAILING_HOURS * 3_600_000) return undefined;
  return `All ${failedAttempts} attempts since ${failingSince} failed. What happens meanwhile is held back for 30 days and is sent when the webhook is enabled again.`;
}

export const GONE_REASON = 'The receiver answered with 410: it wants no more events.';
