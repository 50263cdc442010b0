import type * as z from 'zod';
import { fail, invalid, ok, type Result, type UserError } from '../result';

/** A stored item takes 400 KB at most, and a step's content is not all that it holds. */
const LARGEST_BYTES = 250_000;

/** Clients may write `null` for what they leave out. */
function withoutNulls(input: unknown): unknown {
  if (Array.isArray(input)) return input.map(withoutNulls);
  if (typeof input !== 'object' || input === null) return input;
  return Object.fromEntries(
    Object.entries(input)
      .filter(([, value]) => value !== null)
      .map(([name, value]) => [name, withoutNulls(value)]),
  );
}

/** Every form error of zod as one a caller can act on. */
export const formErrors = (error: z.ZodError, prefix: readonly string[] = []): UserError[] =>
  error.issues.map((issue) => {
    const path = issue.path.map(String);
    return invalid(path.length > 0 ? `${path.join('.')}: ${issue.message}` : issue.message, [...prefix, ...path]);
  });

/** Reads content in the form of its schema, with all form errors at once; `prefix` goes before every path. */
export function parseForm<Content>(
  schema: z.ZodType<Content>,
  input: unknown,
  prefix: readonly string[] = [],
): Result<Content> {
  const parsed = schema.safeParse(withoutNulls(input));
  if (!parsed.success) return fail(...formErrors(parsed.error, prefix));
  const bytes = new TextEncoder().encode(JSON.stringify(parsed.data)).length;
  if (bytes > LARGEST_BYTES) {
    return fail(
      invalid(`The content has ${bytes} bytes; at most ${LARGEST_BYTES} can be kept. Shorten it.`, [...prefix]),
    );
  }
  return ok(parsed.data);
}
