import type * as z from 'zod';
import { fail, invalid, ok, type Result, type UserError } from '../domain/result';
import { sentence, wrongKind } from '../domain/text';

type DeepReadonly<T> = T extends object ? { readonly [Name in keyof T]: DeepReadonly<T[Name]> } : T;

/** What a caller gives for a schema to read. Nothing of it is ever written to. */
export type Given<Schema extends z.ZodType> = DeepReadonly<z.input<Schema>>;

type WithNulls<T> = T extends readonly (infer Entry)[]
  ? readonly WithNulls<Entry>[]
  : T extends object
    ? { readonly [Name in keyof T]: undefined extends T[Name] ? WithNulls<T[Name]> | null : WithNulls<T[Name]> }
    : T;

/** The same for `parseForm`: whatever may be left out may be null as well. */
export type GivenForm<Schema extends z.ZodType> = WithNulls<z.input<Schema>>;

/** Checks input against its schema and names everything that is wrong, each with its place. */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  path: string[] = ['input'],
): Result<z.infer<Schema>> {
  const parsed = schema.safeParse(input, { error: wrongKind });
  return parsed.success ? ok(parsed.data) : fail(...issuesOf(parsed.error, path));
}

const issuesOf = (error: z.ZodError, path: string[]): UserError[] =>
  error.issues.map((issue) => invalid(sentence(issue.message), [...path, ...issue.path.map(String)]));
