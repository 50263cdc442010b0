import { setTimeout as pause } from 'node:timers/promises';

/** Spends capacity units; resolves when as much may be spent again. */
export type Pace = (units: number) => Promise<void>;

/** A pace that all who share it keep together. */
export function createPace(unitsPerSecond: number): Pace {
  let spentUntil = 0;
  return async (units) => {
    const now = performance.now();
    spentUntil = Math.max(now, spentUntil) + (units * 1000) / unitsPerSecond;
    await pause(spentUntil - now);
  };
}

const THROTTLED = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'InternalServerError',
]);
const ATTEMPTS = 10;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 10_000;

/** Waits before another attempt: longer each time, and never all clients at the same moment. `attempt` begins with 1. */
export const backOff = (attempt: number): Promise<void> =>
  pause(Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt));

/** Sends a request again for as long as the table asks for patience. */
export async function patiently<T>(send: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send();
    } catch (error) {
      if (!(error instanceof Error && THROTTLED.has(error.name)) || attempt === ATTEMPTS) throw error;
      await backOff(attempt);
    }
  }
}
