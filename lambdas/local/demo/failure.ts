/** An answer that is not what it should be. The demo ends with it. */
export class DemoFailure extends Error {}

/** The server cannot be reached: it was stopped, or killed. What it answered until then is safe. */
export class ServerGone extends Error {}

/** Ends the demo unless the answer is the right one. */
export function check(what: string, actual: unknown, expected: unknown): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new DemoFailure(`${what}: expected ${JSON.stringify(expected)}, but the API says ${JSON.stringify(actual)}.`);
}
