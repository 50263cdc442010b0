import { getNamedType, type GraphQLField, type GraphQLObjectType } from 'graphql';
import { inParallel } from '../../lambdas/shared/parallel';
import type { Answer, Client } from './api';
import { TOO_LARGE_FOR_A_DOUBLE, type Attack } from './bad-values';

type Field = GraphQLField<unknown, unknown>;

/** A root field to call, and the argument that is spoilt. */
export interface Target {
  client: Client;
  field: Field;
  argument: string;
}

/** Calls a root field with each of the spoilt arguments. Gives what is wrong with the answers. */
export async function attackWith(target: Target, attacks: Iterable<Attack>): Promise<string[]> {
  const all = [...attacks];
  expect(all.length).toBeGreaterThanOrEqual(5);
  const problems = await inParallel(all, (one) => attack(target, one), 4);
  return problems.filter((problem) => problem !== undefined);
}

/** `undefined` when the answer is a clear one. */
async function attack({ client, field, argument }: Target, spoilt: Attack): Promise<string | undefined> {
  const body = JSON.stringify({ query: documentOf(field), variables: { [argument]: spoilt.value } });
  const answer = await client.send(body.replaceAll(`"${TOO_LARGE_FOR_A_DOUBLE}"`, '1e309'));
  const problems = answer.errors
    ? problemsOfRefusal(answer)
    : problemsOfPayload(answer, [argument, ...spoilt.path], spoilt);
  if (problems.length === 0) return undefined;
  return `${[argument, ...spoilt.path].join('.')} = ${spoilt.what.slice(0, 60)}: ${problems.join('; ')}`;
}

/** Asks for no more than what was wrong, so that thousands of calls take seconds. */
function documentOf(field: Field): string {
  const payload = (getNamedType(field.type) as GraphQLObjectType).getFields();
  const selection = payload.userErrors
    ? `{ userErrors { code message path } ${payload.rejections ? 'rejections { message }' : ''} }`
    : '{ __typename }';
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  return `${payload.userErrors ? 'mutation' : 'query'} (${declared}) { payload: ${field.name}(${passed}) ${selection} }`;
}

const CLIENT_ERRORS: unknown[] = ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED'];
const LONGEST_MESSAGE = 600;

const problemsOfRefusal = ({ status, errors = [] }: Answer): string[] =>
  errors.flatMap(({ message, extensions: { code } }) => [
    ...(status < 500 && CLIENT_ERRORS.includes(code) ? [] : [`${status} ${String(code)}`]),
    ...(message.length <= LONGEST_MESSAGE ? [] : [`a message of ${message.length}`]),
  ]);

interface UserError {
  code: string;
  message: string;
  path?: string[];
}

function problemsOfPayload({ status, data }: Answer, place: string[], { type }: Attack): string[] {
  const { userErrors = [], rejections = [] } = (data.payload ?? {}) as Record<string, UserError[]>;
  const messages = [...userErrors, ...rejections].map(({ message }) => message);
  const unclear = messages.filter((message) => !isSentence(message) || message.length > LONGEST_MESSAGE);
  const invalid = userErrors.filter(({ code }) => code === 'INVALID');
  // A wrong day shows where it is out of order with another, a list without its entries where one of them is named.
  const expected = type === 'Date' || type === 'list' ? place.slice(0, -1) : place;
  return [
    ...(status === 200 ? [] : [`status ${status}`]),
    ...unclear.slice(0, 3).map((message) => `unclear: ${message.slice(0, 200)}`),
    ...(invalid.length === 0 || invalid.some(({ path }) => leadsTo(path, expected))
      ? []
      : [`named elsewhere: ${JSON.stringify(invalid[0])}`]),
  ];
}

/** A sentence begins with no small letter, unless it is that of a name or a value, and says nothing of the machine. */
const isSentence = (message: string): boolean =>
  /^([^a-z\s]|\S+ (is|must|cannot) ).*\.$/s.test(message) &&
  !/Invalid input|\bexpected|undefined|NaN|\[object|null/.test(message);

const leadsTo = (path: string[] | undefined, place: string[]): boolean =>
  path !== undefined &&
  Array.from({ length: Math.min(path.length, place.length) }).every((_, index) => path[index] === place[index]);
