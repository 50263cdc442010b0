import type { ApiKey } from '../domain/api-key';
import { ok, type Result, type UserError } from '../domain/result';

/** The payload of a mutation: the changed object under its name, or what went wrong. */
export function payload<Name extends string, T>(
  name: Name,
  result: Result<T>,
): Record<Name, T | null> & { userErrors: UserError[]; query: Record<string, never> } {
  return {
    [name]: result.ok ? result.value : null,
    userErrors: result.ok ? [] : result.errors,
    query: {},
  } as Record<Name, T | null> & { userErrors: UserError[]; query: Record<string, never> };
}

/** The payload of a mutation that shows a key's secret, this once. */
export const secretPayload = (result: Result<{ apiKey: ApiKey; secret: string }>) => ({
  ...payload('apiKey', result.ok ? ok(result.value.apiKey) : result),
  secret: result.ok ? result.value.secret : null,
});
