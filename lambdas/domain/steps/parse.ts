import type * as z from 'zod';
import { fail, invalid, ok, type Result, type UserError } from '../result';
import { bytesOf, LARGEST_BYTES, sentence, wrongKind } from '../text';

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
const formErrors = (error: z.ZodError, prefix: readonly string[] = []): UserError[] =>
  error.issues.map((issue) => invalid(sentence(issue.message), [...prefix, ...issue.path.map(String)]));

/** Reads content in the form of its schema, with all form errors at once; `prefix` goes before every path. */
export function parseForm<Content>(
  schema: z.ZodType<Content>,
  input: unknown,
  prefix: readonly string[] = [],
): Result<Content> {
  const parsed = schema.safeParse(withoutNulls(input), { error: wrongKind });
  if (!parsed.success) return fail(...formErrors(parsed.error, prefix));
  const bytes = bytesOf(parsed.data);
  if (bytes > LARGEST_BYTES) {
    return fail(
      invalid(`The content has ${bytes} bytes; at most ${LARGEST_BYTES} can be kept. Shorten it.`, [...prefix]),
    );
  }
  return ok(parsed.data);
}
