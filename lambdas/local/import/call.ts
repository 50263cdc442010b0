import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod';
import { ImportFailure } from './failure';

/** Lambda behind API Gateway answers within 29 seconds or not at all. */
const ANSWERS_WITHIN_MS = 30_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;

const answerShape = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string(), retryAfterSeconds: z.number().optional() }).optional(),
      }),
    )
    .optional(),
});
type Answer = z.infer<typeof answerShape>;

/** Sends a document and gives its data. What may pass by itself is tried again. */
export type Call = (document: string, variables: object) => Promise<Record<string, unknown>>;

export interface CallOptions {
  url: string;
  key: string;
  /** In seconds. */
  patience: number;
}

/** One try: data, or a reason to try again, perhaps not before so many milliseconds. */
type Try = { data: Record<string, unknown> } | { problem: string; after?: number };

/** A caller of the API over HTTP. Throws `ImportFailure` for what trying again does not change, and when patience ends. */
export function createCall({ url, key, patience }: CallOptions): Call {
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const until = Date.now() + patience * 1_000;
    for (let tries = 1; ; tries += 1) {
      const result = await tryOnce(url, key, body);
      if ('data' in result) return result.data;
      const wait = result.after ?? Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries);
      if (Date.now() + wait > until) throw new ImportFailure(`${url} does not answer: ${result.problem}.`);
      await pause(wait);
    }
  };
}

async function tryOnce(url: string, key: string, body: string): Promise<Try> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-api-key': key },
      body,
      signal: AbortSignal.timeout(ANSWERS_WITHIN_MS),
    });
    text = await response.text();
  } catch (error) {
    return { problem: reasonOf(error) };
  }
  const answer = answerOf(text);
  if (answer?.errors) return resultOfErrors(answer.errors, response);
  if (answer?.data) return { data: answer.data };
  if (mayPass(response.status)) return { problem: `status ${response.status}`, after: retryAfter(response) };
  throw new ImportFailure(
    `${url}/graphql answered with status ${response.status}, but not as a GraphQL API does: look at --url.`,
  );
}

function resultOfErrors(errors: NonNullable<Answer['errors']>, response: Response): Try {
  const message = errors.map((error) => error.message).join(' ');
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('RATE_LIMITED') || codes.includes('INTERNAL_SERVER_ERROR') || mayPass(response.status)) {
    const seconds = errors.find(({ extensions }) => extensions?.retryAfterSeconds)?.extensions?.retryAfterSeconds;
    return { problem: message, after: seconds === undefined ? retryAfter(response) : seconds * 1_000 };
  }
  if (codes.includes('UNAUTHENTICATED')) throw new ImportFailure(`The key is not accepted: ${message}`);
  if (codes.includes('FORBIDDEN')) throw new ImportFailure(`The key may not do this: ${message}`);
  throw new ImportFailure(`The server refuses the request: ${message}`);
}

const mayPass = (status: number): boolean => status >= 500 || status === 429;

/** `Retry-After` in milliseconds, where it is given in seconds. */
function retryAfter({ headers }: Response): number | undefined {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1_000 : undefined;
}

function answerOf(text: string): Answer | undefined {
  try {
    return answerShape.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** `fetch failed` says nothing; its cause does. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? (error instanceof Error ? error.message : String(error));
}
