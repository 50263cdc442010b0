import type { Answer, Client } from '../api';
import { inputFields, required, shortDocument, variablesFor, type Named, type RootField } from './root-fields';

/** `in`: let in; `nothing`: let in, and what was named does not exist for them; `no`: not let in. */
export type Verdict = 'in' | 'nothing' | 'no';

/** A version that no object has: what is let in is refused before it changes what the next caller needs. */
const OF_ANOTHER_TIME = 1_000_000;

/** How a field meets a caller who names objects of their own agency. */
export async function verdictOn(
  field: RootField,
  { client, named }: { client: Client; named: Named },
  more: object = {},
): Promise<Verdict> {
  const all = variablesFor(field, named);
  const version = inputFields(field.field).expectedVersion && { expectedVersion: OF_ANOTHER_TIME };
  const variables = field.isMutation
    ? { input: { ...(all.input as object), ...version, ...more } }
    : required(field, all);
  return verdictOf(await client.query(shortDocument(field), variables), `${field.name} by ${client.email ?? 'a key'}`);
}

function verdictOf(answer: Answer, what: string): Verdict {
  const codes = (answer.errors ?? []).map(({ extensions }) => extensions.code);
  if (codes.length === 0) return isNothing(answer) ? 'nothing' : 'in';
  if (codes.every((code) => code === 'FORBIDDEN' || code === 'UNAUTHENTICATED')) return 'no';
  // The use case itself says what it wants to be told: in the place of the field.
  if (codes.every((code) => code === 'BAD_USER_INPUT') && answer.errors?.every(({ path }) => path)) return 'in';
  throw new Error(`${what}: ${JSON.stringify(answer.errors)}`);
}

interface Payload {
  userErrors?: { code: string }[];
  rejections?: { code: string }[];
  nodes?: unknown[];
  rows?: number;
}

/** Whether an answer says that there is nothing, or that a caller cannot see it. */
export function isNothing({ data }: Answer): boolean {
  const answer = data?.answer as Payload | (Payload | null)[] | null | undefined;
  if (answer === null || answer === undefined) return true;
  if (Array.isArray(answer)) return answer.every((one) => one === null);
  if (answer.userErrors) return codesOf(answer).includes('NOT_FOUND');
  return answer.nodes?.length === 0 || answer.rows === 0;
}

const codesOf = ({ userErrors = [], rejections = [] }: Payload): string[] => [
  ...new Set([...userErrors, ...rejections].map(({ code }) => code)),
];

/** The kind of an answer in a word or two, for somebody who reads the matrix. */
export function inWords(answer: Answer): string {
  const { errors, data } = answer;
  if (errors) return [...new Set(errors.map(({ extensions }) => String(extensions.code)))].join(', ');
  const found = data.answer as Payload | unknown[] | null;
  if (found === null) return 'null';
  if (Array.isArray(found)) return isNothing(answer) ? 'left out' : 'SHOWN';
  if (found.userErrors) return codesOf(found).join(', ').toLowerCase() || 'done';
  return isNothing(answer) ? 'empty' : 'answered';
}
