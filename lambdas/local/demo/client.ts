import * as z from 'zod';
import { DemoFailure, ServerGone } from './failure';

const ANSWERS_WITHIN_MS = 30_000;

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }).optional() })).optional(),
});
type Answer = z.infer<typeof answer>;

const refusal = z.object({
  code: z.string(),
  message: z.string(),
  path: z.array(z.string()).nullish(),
  /** Letters of the steps that stand in the way. */
  blockedBy: z.array(z.object({ letter: z.string() })).optional(),
  unmet: z.array(z.object({ code: z.string(), message: z.string() })).optional(),
  left: z.object({ amount: z.string() }).optional(),
});
export type Refusal = z.infer<typeof refusal>;

const REFUSALS = `userErrors {
  code message path
  ... on StepOrderError { blockedBy { letter } }
  ... on RequirementsError { unmet { code message } }
  ... on BudgetExceededError { left { amount } }
}`;

/** What is asked for, in GraphQL, and the form in which it has to come back. */
export interface Selection<T> {
  fields: string;
  shape: z.ZodType<T>;
}

export const select = <T>(fields: string, shape: z.ZodType<T>): Selection<T> => ({ fields, shape });

const NOTHING_MORE = select('__typename', z.object({}));

/** Somebody who calls the API over HTTP. Whatever is not as it should be ends the demo. */
export interface Client {
  /** Reads the root fields of a query. */
  read<T>(document: Selection<T>, variables?: object): Promise<T>;
  /** Calls a mutation and gives what is selected of its payload. It has to succeed. */
  change<T = object>(mutation: string, input: object, selection?: Selection<T>): Promise<T>;
  /** Calls a mutation that has to be refused, and gives the reasons. */
  refused(mutation: string, input: object): Promise<Refusal[]>;
  /** Reads what the caller may not read, and gives what the API says to that. */
  denied(document: string): Promise<{ code: string; message: string }>;
}

/** A caller whom the headers name, at the deployment or server at `url`. */
export function createClient(url: string, headers: Record<string, string>): Client {
  const send = (query: string, variables?: object) => post(url, headers, { query, variables });

  const mutate = async (
    mutation: string,
    input: object,
    fields: string,
  ): Promise<{ payload: unknown; refusals: Refusal[] }> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} ${REFUSALS} } }`;
    const payload = dataOf(mutation, await send(document, { input }))[mutation];
    const { userErrors } = parsed(mutation, z.object({ userErrors: z.array(refusal) }), payload);
    return { payload, refusals: userErrors };
  };

  return {
    async read({ fields, shape }, variables) {
      return parsed(fields, shape, dataOf(fields, await send(fields, variables)));
    },
    async change<T>(mutation: string, input: object, selection?: Selection<T>) {
      const { payload, refusals } = await mutate(mutation, input, (selection ?? NOTHING_MORE).fields);
      if (refusals.length > 0) throw new DemoFailure(`${mutation} was expected to succeed. ${inWords(refusals)}`);
      return parsed(mutation, (selection ?? NOTHING_MORE).shape as z.ZodType<T>, payload);
    },
    async refused(mutation, input) {
      const { refusals } = await mutate(mutation, input, NOTHING_MORE.fields);
      if (refusals.length === 0) throw new DemoFailure(`${mutation} was expected to be refused, but it succeeded.`);
      return refusals;
    },
    async denied(document) {
      const [error] = (await send(document)).errors ?? [];
      if (error?.extensions === undefined)
        throw new DemoFailure(`${inOneLine(document)} was expected to be denied, but it was answered.`);
      return { code: error.extensions.code, message: error.message };
    },
  };
}

/** What stands between a server and its callers says one of these when the server is not there. */
const GONE = [502, 503, 504];

async function post(url: string, headers: Record<string, string>, body: object): Promise<Answer> {
  const gone = (cause?: unknown) => new ServerGone(`The server at ${url} stopped answering.`, { cause });
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    text = await response.text();
  } catch (cause) {
    throw gone(cause);
  }
  if (GONE.includes(response.status)) throw gone();
  try {
    return answer.parse(JSON.parse(text));
  } catch (cause) {
    throw new DemoFailure(`${url}/graphql answered with status ${response.status}, but not as a GraphQL API does.`, {
      cause,
    });
  }
}

function dataOf(what: string, { data, errors }: Answer): Record<string, unknown> {
  if (data && !errors) return data;
  const why = errors?.map(({ message }) => message).join(' ') ?? 'there is no data in the answer.';
  throw new DemoFailure(`${inOneLine(what)} was not answered: ${why}`);
}

function parsed<T>(what: string, shape: z.ZodType<T>, value: unknown): T {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new DemoFailure(
    `The answer to ${inOneLine(what)} has another form than asked for. ${z.prettifyError(result.error)}`,
  );
}

const inOneLine = (document: string): string => {
  const line = document.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};

const inWords = (refusals: readonly Refusal[]): string =>
  refusals.flatMap(({ message, unmet = [] }) => [message, ...unmet.map((one) => one.message)]).join(' ');
