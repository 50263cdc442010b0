import type { Result, UserError } from '../domain/result';

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
