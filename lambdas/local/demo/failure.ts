/** An answer that is not what it should be. The demo ends with it. */
export class DemoFailure extends Error {}

/** The server cannot be reached: it was stopped, or killed. What it answered until then is safe. */
export class ServerGone extends Error {}

/** Ends the demo unless the answer is the right one. */
export function check(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw wrong(what, actual, expected);
}

/** The same for a quotient: what binary fractions leave over does not count. */
export function checkNear(what: string, actual: number | null | undefined, expected: number): void {
  const tolerance = Math.max(1, Math.abs(expected)) * 1e-6;
  if (typeof actual === 'number' && Math.abs(actual - expected) <= tolerance) return;
  throw wrong(what, actual, expected);
}

const wrong = (what: string, actual: unknown, expected: unknown): DemoFailure =>
  new DemoFailure(`${what}: ${JSON.stringify(expected)} was expected, but the API says ${JSON.stringify(actual)}.`);
