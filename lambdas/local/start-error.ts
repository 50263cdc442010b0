/** Why the development server cannot start: one sentence that says what to do. It is shown without a stack trace. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** The code of a system error (`EACCES`, `EADDRINUSE` …), if it is one. */
export function systemCode(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
