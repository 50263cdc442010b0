import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { retryAfter, type Outcome } from '../domain/webhooks/verdict';
import { ForbiddenTargetError, guardedLookup, isForbiddenNumber, type Resolve, type Targets } from './addresses';

/** What is sent to a receiver. */
export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

export type Post = (message: Message, now: Date) => Promise<Outcome>;

export interface PostOptions {
  targets: Targets;
  /** From resolving the name to the end of the answer. */
  withinMs?: number;
  /** Resolves names; the operating system's when left out. */
  resolve?: Resolve;
}

const WITHIN_MS = 15_000;
/** Of an answer's body no more is read: nothing of it matters. */
const MOST_OF_BODY = 1_024;

/** Sends a message and gives what came of it; never throws. Each has a connection of its own, made to checked addresses. */
export function createPost({ targets, withinMs = WITHIN_MS, resolve }: PostOptions): Post {
  const lookup = guardedLookup(targets, resolve);
  return ({ url, headers, body }, now) =>
    new Promise((tell) => {
      let answered: Outcome | undefined;
      // Once there is a status, it is the answer: a body that breaks off or never ends takes nothing back.
      const fail = (error: Error) => tell(answered ?? { answered: false, error: reasonOf(error, withinMs) });
      if (isForbiddenNumber(url, targets)) return fail(new ForbiddenTargetError());
      const start = url.startsWith('http:') ? overHttp : overHttps;
      const sent = start(url, {
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        agent: false,
        lookup,
        signal: AbortSignal.timeout(withinMs),
      });
      sent.on('error', fail);
      sent.on('response', (answer) => {
        const seconds = retryAfter(answer.headers['retry-after'], now);
        const outcome: Outcome = { answered: true, status: answer.statusCode ?? 0, retryAfterSeconds: seconds };
        answered = outcome;
        let read = 0;
        answer.on('data', (part: Buffer) => {
          read += part.length;
          if (read > MOST_OF_BODY) answer.destroy();
        });
        answer.on('error', () => undefined);
        answer.on('close', () => tell(outcome));
      });
      sent.end(body);
    });
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'Nothing listens at this address.',
  ECONNRESET: 'The receiver broke the connection.',
  ENOTFOUND: 'The host cannot be found.',
  EAI_AGAIN: 'The host cannot be found at present.',
  CERT_HAS_EXPIRED: 'The certificate has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate is signed by nobody we trust.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate is signed by nobody we trust.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate is signed by nobody we trust.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another host.',
};

/** What went wrong, for the receiver's owners: no address of our own network, no stack. */
function reasonOf(error: Error & { code?: string }, withinMs: number): string {
  if (error instanceof ForbiddenTargetError) return error.message;
  if (error.name === 'AbortError' || error.name === 'TimeoutError') return `No answer within ${withinMs / 1_000} s.`;
  return REASONS[error.code ?? ''] ?? `The request failed${error.code ? ` (${error.code})` : ''}.`;
}
