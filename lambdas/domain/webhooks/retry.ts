import { attemptsOfRound, type Delivery } from './delivery';

/** Seconds to wait after the first, second … failure; after the last of them always as long. */
const DELAYS = [5, 15, 60, 5 * 60, 15 * 60, 3_600, 2 * 3_600, 4 * 3_600] as const;
const LONGEST_DELAY = 4 * 3_600;
/** Every delay is up to this part shorter or longer, so that a receiver that comes back is not met by all at once. */
const JITTER = 0.2;

const DAY_MS = 24 * 3_600_000;
/** How long an event is tried after it was told … */
const TRIED_MS = 3 * DAY_MS;
/** … and at least since its first attempt, however long it had to wait behind others. */
const TRIED_AT_LEAST_MS = DAY_MS;

/**
 * Seconds until the next attempt after so many failures.
 *
 * @param random from 0 to 1.
 * @param retryAfterSeconds what the receiver asked for; it is heard, up to the longest delay.
 */
export function delayAfter(failures: number, random: number, retryAfterSeconds = 0): number {
  const planned = DELAYS[Math.min(failures, DELAYS.length) - 1] ?? DELAYS[0];
  const jittered = planned * (1 - JITTER + 2 * JITTER * random);
  return Math.ceil(
    Math.min(LONGEST_DELAY * (1 + JITTER), Math.max(jittered, Math.min(retryAfterSeconds, LONGEST_DELAY))),
  );
}

/** Whether a delivery was tried long enough. */
export function isExhausted(delivery: Delivery, now: Date): boolean {
  const first = attemptsOfRound(delivery)[0];
  if (!first) return false;
  const until = Math.max(Date.parse(delivery.triedFrom) + TRIED_MS, Date.parse(first.at) + TRIED_AT_LEAST_MS);
  return now.getTime() >= until;
}
