import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendError } from './answers';

/** What a Lambda takes at most: the whole event, in bytes. */
export const LAMBDA_LIMIT = 6_291_556;

const DRAIN_WITHIN_MS = 10_000;

/** The length that a request announces, in bytes; 0 when it announces none. */
export const announcedLength = ({ headers }: IncomingMessage): number => Number(headers['content-length'] ?? 0);

/** A request's body, or `undefined` when it is larger than a Lambda takes. Throws when the client goes away. */
export function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  if (announcedLength(request) > LAMBDA_LIMIT) return Promise.resolve(undefined);
  return new Promise((resolve, reject) => {
    let parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= LAMBDA_LIMIT) {
        parts.push(part);
        return;
      }
      parts = [];
      resolve(undefined);
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('The client went away.')));
  });
}

/**
 * Says that a request is too large. The client may still be sending: what it sends is taken and dropped for a while,
 * since closing at once would reset the connection before it could read the answer.
 */
export async function refuseAsTooLarge(request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('connection', 'close');
  const sent = sendError(response, 413, {
    code: 'BAD_USER_INPUT',
    message: 'The request is larger than 6 MB. Send what it holds in several requests.',
  });
  if (!request.complete) {
    await new Promise<void>((resolve) => {
      request.once('end', resolve).once('close', resolve).resume();
      setTimeout(resolve, DRAIN_WITHIN_MS).unref();
    });
  }
  sent.end();
}
