import { Agent, createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** What can go wrong with one request to the engine. */
export const FAULTS = [
  /** The connection breaks before the engine hears of it. */
  'LOST_REQUEST',
  /** The engine does it, and the connection breaks before it can say so. */
  'LOST_ANSWER',
  /** The engine fails and does nothing. */
  'SERVER_ERROR',
  /** The engine does it and fails afterwards. */
  'LATE_SERVER_ERROR',
  /** Too much is asked of the engine at once. */
  'THROTTLED',
  /** A transaction that goes on: the same was asked for again before it was through. */
  'IN_PROGRESS',
  /** A transaction that met another one. */
  'CONFLICT',
] as const;
export type Fault = (typeof FAULTS)[number];

/** What happens to one call of the store: the SDK tries some of them again, and so may fail several times. */
export interface Trouble {
  fault: Fault;
  /** How many attempts in a row it happens to. */
  attempts: number;
  /** What happens to the attempts after these. */
  next?: Trouble;
}

/** What the answer to a batch of statements says of the first of them, while the others are carried out. */
export interface StatementTrouble {
  code: string;
  /** Whether it is carried out all the same. */
  done: boolean;
}

interface Outlook {
  trouble?: Trouble;
  statement?: StatementTrouble;
  /** In milliseconds. */
  delay?: number;
  /** Happens before the call goes on to the engine. */
  meanwhile?: () => Promise<unknown>;
}

/** Decides what goes wrong with the n-th call for an agency, which asks for `operation`. */
export type Weather = (agencyId: string, call: number, operation: string) => Outlook;

export interface FlakyEngine {
  endpoint: string;
  /** How often each thing happened. */
  happened: Map<Fault, number>;
  /** Waits until the engine is done with all that was asked of it for an agency, also with what nobody waits for any more. */
  settled(agencyId: string): Promise<void>;
  stop(): Promise<void>;
}

const ERRORS: Partial<Record<Fault, { status: number; body: object }>> = {
  SERVER_ERROR: { status: 500, body: errorOf('InternalServerError') },
  LATE_SERVER_ERROR: { status: 500, body: errorOf('InternalServerError') },
  THROTTLED: { status: 400, body: errorOf('ThrottlingException') },
  IN_PROGRESS: { status: 400, body: errorOf('TransactionInProgressException') },
  CONFLICT: {
    status: 400,
    body: { ...errorOf('TransactionCanceledException'), CancellationReasons: [{ Code: 'TransactionConflict' }] },
  },
};
const DONE_ALL_THE_SAME = new Set<Fault>(['LOST_ANSWER', 'LATE_SERVER_ERROR', 'IN_PROGRESS']);
const OF_TRANSACTIONS = new Set<Fault>(['IN_PROGRESS', 'CONFLICT']);

function errorOf(name: string) {
  return { __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: `${name}, on purpose` };
}

/** Stands between a client and the engine, and lets calls go wrong as the weather says. */
export async function startFlakyEngine(engine: string, weather: Weather): Promise<FlakyEngine> {
  const agent = new Agent({ keepAlive: true });
  const happened = new Map<Fault, number>();
  const calls = new Map<string, number>();
  const troubles = new Map<string, Trouble & { left: number }>();
  const statements = new Map<string, StatementTrouble>();
  const underWay = new Map<string, Set<Promise<Answer>>>();

  function send(body: string, incoming: IncomingMessage): Promise<Answer> {
    const agencyId = agencyIn(body);
    const own = underWay.get(agencyId) ?? new Set();
    underWay.set(agencyId, own);
    const answer = forward({ engine, agent }, incoming, body).finally(() => own.delete(answer));
    own.add(answer);
    return answer;
  }

  /** The weather over one call; what the SDK tries again is the same call. */
  async function troubleOf(incoming: IncomingMessage, body: string): Promise<Fault | undefined> {
    const invocation = invocationOf(incoming);
    let trouble = troubles.get(invocation);
    if (!trouble) {
      const agencyId = agencyIn(body);
      const call = calls.get(agencyId) ?? 0;
      calls.set(agencyId, call + 1);
      const now = weather(agencyId, call, operationOf(incoming));
      if (now.delay) await pause(now.delay);
      await now.meanwhile?.();
      if (now.statement) statements.set(invocation, now.statement);
      if (!now.trouble || !isPossible(now.trouble.fault, incoming)) return undefined;
      trouble = { ...now.trouble, left: now.trouble.attempts };
      troubles.set(invocation, trouble);
    }
    if (trouble.left === 0) {
      if (!trouble.next) return undefined;
      trouble = { ...trouble.next, left: trouble.next.attempts };
      troubles.set(invocation, trouble);
    }
    trouble.left -= 1;
    happened.set(trouble.fault, (happened.get(trouble.fault) ?? 0) + 1);
    return trouble.fault;
  }

  const server = createServer((incoming, outgoing) => {
    void readAll(incoming)
      .then(async (body) => {
        const fault = await troubleOf(incoming, body);
        if (fault && !DONE_ALL_THE_SAME.has(fault)) return failWith(fault, outgoing);
        const statement = statements.get(invocationOf(incoming));
        const sent = (changed: string) => send(changed, incoming);
        const answer = statement ? await withoutFirst(statement, body, sent) : await sent(body);
        if (fault) return failWith(fault, outgoing);
        outgoing.writeHead(answer.status, answer.headers).end(answer.body);
      })
      .catch(() => outgoing.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    happened,
    async settled(agencyId) {
      await Promise.allSettled(underWay.get(agencyId) ?? []);
      underWay.delete(agencyId);
    },
    stop: () => stop(server, agent),
  };
}

const agencyIn = (body: string): string => /A#(agn_[0-9a-z]{26})/.exec(body)?.[1] ?? '';

const invocationOf = ({ headers }: IncomingMessage): string => String(headers['amz-sdk-invocation-id']);

/** `TransactWriteItems` of `DynamoDB_20120810.TransactWriteItems`. */
const operationOf = ({ headers }: IncomingMessage): string => String(headers['x-amz-target']).split('.').at(-1) ?? '';

const isPossible = (fault: Fault, incoming: IncomingMessage): boolean =>
  !OF_TRANSACTIONS.has(fault) || operationOf(incoming) === 'TransactWriteItems';

function failWith(fault: Fault, outgoing: ServerResponse): void {
  const error = ERRORS[fault];
  if (!error) {
    outgoing.destroy();
    return;
  }
  outgoing.writeHead(error.status, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(error.body));
}

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Sends a batch of statements and says of the first that it failed, whether it was carried out or left out. */
async function withoutFirst(
  { code, done }: StatementTrouble,
  body: string,
  send: (body: string) => Promise<Answer>,
): Promise<Answer> {
  const batch = JSON.parse(body) as { Statements: object[] };
  const answer = await send(JSON.stringify({ ...batch, Statements: batch.Statements.slice(done ? 0 : 1) }));
  const { Responses, ...more } = JSON.parse(answer.body) as { Responses: object[] };
  const failed = { Error: { Code: code, Message: `${code}, on purpose` } };
  const told = JSON.stringify({ ...more, Responses: [failed, ...Responses.slice(done ? 1 : 0)] });
  return { ...answer, headers: { 'content-type': answer.headers['content-type'] }, body: told };
}

const forward = (
  { engine, agent }: { engine: string; agent: Agent },
  { method, headers: given }: IncomingMessage,
  body: string,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { ...given, 'content-length': Buffer.byteLength(body) };
    const onward = request(engine, { method, headers, agent }, (answer) => {
      readAll(answer).then(
        (text) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: text }),
        reject,
      );
    });
    onward.once('error', reject);
    onward.end(body);
  });

async function readAll(stream: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

async function stop(server: Server, agent: Agent): Promise<void> {
  agent.destroy();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
