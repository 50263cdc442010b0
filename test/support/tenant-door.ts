import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Attempt } from './iam';

/** What is asked of the table, and under whose credentials. Of a transaction each part counts for itself, as for IAM. */
export interface TableRequest extends Attempt {
  accessKeyId: string;
}

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

async function listening(answer: Answer): Promise<{ server: Server; endpoint: string }> {
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Stands in for STS: the access key that it gives names the agency of the session's tag. */
export async function startSts({ secondsValid }: { secondsValid: number }) {
  const asked: { role: string; agency: string; tags: number }[] = [];
  const { server, endpoint } = await listening(async (request, response) => {
    const form = new URLSearchParams(await text(request));
    const agency = form.get('Tags.member.1.Value') ?? '';
    const tags = [...form.keys()].filter((name) => /^Tags\.member\.\d+\.Key$/.test(name)).length;
    asked.push({
      role: form.get('RoleArn') ?? '',
      agency: form.get('Tags.member.1.Key') === 'agency' ? agency : '',
      tags,
    });
    const expiration = new Date(Date.now() + secondsValid * 1000).toISOString();
    response.setHeader('content-type', 'text/xml');
    response.end(`<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleResult><Credentials>
      <AccessKeyId>ASIA-${agency}</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken>
      <Expiration>${expiration}</Expiration></Credentials></AssumeRoleResult></AssumeRoleResponse>`);
  });
  return { endpoint, asked, stop: () => ended(server) };
}

/** Stands between the API and the engine and writes down what is asked under which credentials. */
export async function startTableDoor(engine: string) {
  const seen: TableRequest[] = [];
  const { server, endpoint } = await listening(async (request, response) => {
    const body = await text(request);
    const accessKeyId = /Credential=([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const action = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    seen.push(...attemptsIn(action, JSON.parse(body) as Asked).map((attempt) => ({ ...attempt, accessKeyId })));
    const { host: _host, connection: _connection, ...headers } = request.headers as Record<string, string>;
    const answer = await fetch(engine, { method: 'POST', headers, body });
    response.writeHead(answer.status).end(await answer.text());
  });
  return { endpoint, seen, stop: () => ended(server) };
}

interface Asked {
  IndexName?: string;
  Statements?: Statement[];
  TransactItems?: Record<string, unknown>[];
}

interface Statement {
  Statement: string;
  Parameters: { S?: string }[];
}

const PARTS: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
};

function attemptsIn(action: string, asked: Asked): Attempt[] {
  if (asked.Statements) return asked.Statements.map(attemptOf);
  if (!asked.TransactItems) return [{ action, keys: partitionsIn(asked), index: asked.IndexName !== undefined }];
  const parts = asked.TransactItems.flatMap((item) => Object.entries(item));
  return parts.map(([kind, part]) => ({ action: PARTS[kind] ?? kind, keys: partitionsIn(part) }));
}

/** What a statement in PartiQL is to IAM: an action of its own, on the partition key among its parameters. */
const attemptOf = ({ Statement: text, Parameters }: Statement): Attempt => ({
  action: text.startsWith('INSERT') ? 'PartiQLInsert' : 'PartiQLUpdate',
  keys: Parameters.flatMap(({ S }) => (S?.endsWith('#METRIC') ? [S] : [])),
});

/** The partition keys that IAM's `dynamodb:LeadingKeys` holds: those of keys, of items, and of a query's condition. */
function partitionsIn(value: unknown, name = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const text = (value as { S?: unknown }).S;
  if ((name === 'pk' || name === ':partition') && typeof text === 'string') return [text];
  return Object.entries(value).flatMap(([key, content]) => partitionsIn(content, key));
}

function ended(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
