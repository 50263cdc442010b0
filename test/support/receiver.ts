import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

/** A request as a receiver of webhooks gets it. */
export interface Received {
  id: string;
  type: string;
  subjectId: string;
  eventId: string;
  headers: IncomingHttpHeaders;
  body: string;
}

export type Answer = number | ((response: ServerResponse, received: Received) => void);

/** Somebody who is told of events, over real HTTP. It answers 200 until it is told otherwise. */
export async function startReceiver({ port = 0 }: { port?: number } = {}) {
  const received: Received[] = [];
  const state: { answer: (received: Received) => Answer } = { answer: () => 200 };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const { id: eventId, type, subjectId } = JSON.parse(body) as { id: string; type: string; subjectId: string };
      const one = {
        id: String(request.headers['webhook-id']),
        type,
        subjectId,
        eventId,
        headers: request.headers,
        body,
      };
      received.push(one);
      const answer = state.answer(one);
      if (typeof answer === 'function') answer(response, one);
      else response.writeHead(answer).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const { port: listensOn } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${listensOn}/hook`,
    port: listensOn,
    received,
    types: () => received.map(({ type }) => type),
    /** How it answers from now on. */
    answers(answer: (received: Received) => Answer) {
      state.answer = answer;
    },
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Receiver = Awaited<ReturnType<typeof startReceiver>>;

/** Throws when a request was not signed by this secret, or not now. */
export const verify = ({ headers, body }: Received, secret: string): unknown =>
  new Webhook(secret).verify(body, headers as Record<string, string>);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
