import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { INSTANCE_HEADER } from './claim';
import { sendError, sendJson } from './http/answers';
import { announcedLength, LAMBDA_LIMIT, readBody, refuseAsTooLarge } from './http/body';
import { answerCors } from './http/cors';
import { isGraphiqlAsset, sendGraphiql, sendGraphiqlAsset } from './http/graphiql';
import { sendResult, splitAddress, toEvent } from './http/lambda-event';
import { discoveryDocument, type LocalIssuer } from './issuer';
import { StartError, systemCode } from './start-error';

/** What a Lambda behind API Gateway (HTTP API) is. */
export type HttpHandler = (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2>;

export interface ServeOptions {
  /** 0 takes any free port. */
  port: number;
  handler?: HttpHandler;
  issuer?: LocalIssuer;
  /** Gives the token with which GraphiQL is opened. */
  graphiqlToken?: () => Promise<string>;
  /** Told by `GET /health`. */
  instance?: string;
  /** Learns of what a client is not told: the cause of a 500. */
  reportFault?: (fault: { requestId: string; error: unknown }) => void;
}

export interface RunningServer {
  /** Without a slash at its end. */
  url: string;
  /** From now on requests are served; before that they are told to wait. */
  useHandler(handler: HttpHandler): void;
  /** Takes no more requests, waits for those in flight, and ends. */
  close(): Promise<void>;
}

/** Whether a request is for what the handler of pictures serves. */
export const isPicture = (path: string): boolean => path.startsWith('/pictures/');

const CLOSE_WITHIN_MS = 10_000;
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const INTERNAL_MESSAGE = 'Something went wrong on our side. Name the request id when you report it.';

/** Serves the handler over HTTP on this machine. Throws `StartError` when the port is taken. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const state = { ...options, url: '', closing: false };
  const server = createServer((request, response) => void answer(state, request, response));
  server.on('checkContinue', (request: IncomingMessage, response: ServerResponse) => {
    // A client that asks before it sends a large body is spared the sending.
    if (announcedLength(request) <= LAMBDA_LIMIT) response.writeContinue();
    void answer(state, request, response);
  });
  state.url = `http://localhost:${await listen(server, options.port)}`;
  return {
    url: state.url,
    useHandler: (handler) => (state.handler = handler),
    async close() {
      state.closing = true;
      const closed = once(server, 'close');
      server.close();
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const late = setTimeout(() => server.closeAllConnections(), CLOSE_WITHIN_MS);
      await closed;
      clearInterval(idle);
      clearTimeout(late);
    },
  };
}

type State = ServeOptions & { url: string; closing: boolean };

async function listen(server: Server, port: number): Promise<number> {
  try {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } catch (cause) {
    const code = systemCode(cause);
    if (code === 'EADDRINUSE') {
      throw new StartError(
        `Port ${port} is in use by another program: stop that one, or set PORT to another number, as in "PORT=${port + 1} npm start".`,
        { cause },
      );
    }
    throw new StartError(`Port ${port} cannot be used (${code}): set PORT to another number, as in "PORT=4000".`, {
      cause,
    });
  }
}

async function answer(state: State, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = randomUUID();
  if (state.closing) response.setHeader('connection', 'close');
  try {
    await route(state, request, response, requestId);
  } catch (error) {
    const clientLeft = request.destroyed && !request.complete;
    if (clientLeft) return;
    state.reportFault?.({ requestId, error });
    if (response.headersSent) response.destroy();
    else sendError(response, 500, { code: 'INTERNAL_SERVER_ERROR', message: INTERNAL_MESSAGE, requestId }).end();
  }
}

async function route(state: State, request: IncomingMessage, response: ServerResponse, id: string): Promise<void> {
  const [path] = splitAddress(request.url ?? '/');
  if (path === '/graphql') {
    if (answerCors(request, response)) return;
    return serveHandler(state, request, response, id);
  }
  if (request.method === 'GET' || request.method === 'HEAD') {
    if (path === '/health') {
      response.setHeader(INSTANCE_HEADER, state.instance ?? '');
      return serveHandler(state, request, response, id);
    }
    if (path.startsWith('/calendar/')) return serveHandler(state, request, response, id);
    if (isPicture(path)) return serveHandler(state, request, response, id);
    if (path === '/') return sendGraphiql(request, response, await state.graphiqlToken?.());
    if (isGraphiqlAsset(path) && (await sendGraphiqlAsset(request, response))) return;
    if (state.issuer && path.startsWith('/.well-known/')) {
      answerCors(request, response);
      if (path === '/.well-known/jwks.json') return sendJson(response, 200, state.issuer.keys);
      if (path === '/.well-known/openid-configuration') return sendJson(response, 200, discoveryDocument(state.url));
    }
  }
  request.resume();
  sendJson(response, 404, { message: 'Not Found' });
}

async function serveHandler(
  state: State,
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
): Promise<void> {
  const body = await readBody(request);
  if (!body) return refuseAsTooLarge(request, response);
  const event = toEvent(request, body, requestId);
  // The body is part of the event as a JSON text, in which a quotation mark takes two bytes and no byte more than six.
  if (body.length > LAMBDA_LIMIT / 7 && Buffer.byteLength(JSON.stringify(event)) > LAMBDA_LIMIT) {
    return refuseAsTooLarge(request, response);
  }
  if (!METHODS.includes(event.requestContext.http.method)) {
    response.setHeader('allow', METHODS.join(', '));
    return sendJson(response, 405, { message: 'Method Not Allowed' });
  }
  if (!state.handler) {
    response.setHeader('retry-after', '1');
    return sendJson(response, 503, { status: 'starting' });
  }
  sendResult(response, await state.handler(event));
}
