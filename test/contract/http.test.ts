import { connect } from 'node:net';
import { temporaryFolder } from '../support/folder';
import { tokenFor } from '../support/local-caller';
import { endProcesses, startServer } from '../support/local-process';

/* The program that `npm start` starts, with the bundle that is deployed, and clients that behave badly. */

jest.setTimeout(60_000);

type Server = Awaited<ReturnType<typeof startServer>>;
const FOUND =
  'mutation ($name: String!) { createAgency(input: { name: $name, slug: "molino" }) { agency { id name } } }';

let server: Server;
let headers: Record<string, string>;

beforeAll(async () => {
  const folder = temporaryFolder();
  server = await startServer({ RESONANCE_DATA_DIR: folder });
  headers = {
    authorization: `Bearer ${await tokenFor(folder, 'ana@example.com')}`,
    'content-type': 'application/json',
  };
  await mustAnswer(JSON.stringify({ query: FOUND, variables: { name: 'Molino' } }));
});

/** After every attack, the server works as before and has had nothing to report. */
afterEach(async () => {
  await mustAnswer('{"query":"{ agency { name } }"}');
  const said = server.said.output + server.said.errors;
  if (/"level":"error"|unhandled|exception|Error:/i.test(said)) throw new Error(said);
  if (said.includes(headers.authorization ?? '')) throw new Error('The server printed a token.');
});

afterAll(async () => {
  server.child.kill('SIGINT');
  await server.ended;
  endProcesses();
});

interface Content {
  data?: unknown;
  errors?: { message: string; extensions: { code: string } }[];
}
const post = (body: string | Buffer, more: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, { method: 'POST', headers: { ...headers, ...more }, body });
const answerOf = async (response: Response) => ({ status: response.status, ...((await response.json()) as Content) });
const mustAnswer = async (body: string): Promise<void> => {
  const text = await (await post(body)).text();
  if (!text.includes('"name":"Molino"')) throw new Error(`The server does not work any more: ${text}`);
};
const refused = async (response: Response | Promise<Response>) => {
  const { status, errors } = await answerOf(await response);
  return [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
};

/** Sends these texts one after the other over one connection, and gives back all that is answered until it closes. */
const raw = (...parts: string[]): Promise<string> =>
  new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      parts.forEach((part, index) => setTimeout(() => socket.writable && socket.write(part), index * 100));
    });
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(answer));
  });
const head = (more: string, method = 'POST') =>
  `${method} /graphql HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${headers.authorization}\r\n` +
  `Content-Type: application/json\r\nConnection: close\r\n${more}\r\n`;

describe('a body', () => {
  it('of more than 6 MB is refused in the form of GraphQL', async () => {
    const body = JSON.stringify({ query: FOUND, variables: { name: 'x'.repeat(6_300_000) } });
    expect(await refused(post(body))).toEqual([413, 'BAD_USER_INPUT', expect.stringMatching(/larger than 6 MB/)]);
  });

  it('of just under 6 MB is read, and its content refused', async () => {
    const body = JSON.stringify({ query: FOUND, variables: { name: 'x'.repeat(6_000_000) } });
    const { status, data, errors } = await answerOf(await post(body));
    expect([status, data, errors]).toEqual([200, { createAgency: { agency: null } }, undefined]);
  });

  it.each<[string, string | Buffer]>([
    ['that is cut off', '{"query":"{ agency'],
    ['that is no JSON', '<query/>'],
    ['in another encoding', Buffer.from('{"query":"{ agency { id } }"}', 'utf16le')],
    ['of bytes that are no text', Buffer.from([0, 255, 254, 128])],
    ['that is compressed without saying so', Buffer.from('1f8b0800000000000003', 'hex')],
  ])('%s is refused', async (_, body) => {
    expect(await refused(post(body))).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(/^The body is no JSON: /)]);
  });

  it.each(['', '{}', '[]', 'null'])('of "%s" is refused', async (body) => {
    expect((await refused(post(body))).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('of a type that a form of another site could send is refused', async () => {
    const answer = post('{"query":"{ agency { id } }"}', { 'content-type': 'text/plain' });
    expect((await refused(answer)).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
  });
});

describe('a request', () => {
  it('to an unknown path is told so', async () => {
    expect((await fetch(`${server.url}/graphq`, { method: 'POST', headers, body: '{}' })).status).toBe(404);
  });

  it('that would change something by GET is refused', async () => {
    const query = encodeURIComponent('mutation { archiveBrand(input: { id: "x" }) { brand { id } } }');
    const answer = await fetch(`${server.url}/graphql?query=${query}`, { headers });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'])(
    'by %s is answered by an error of the client',
    async (method) => {
      const { status } = await fetch(`${server.url}/graphql`, { method, headers });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    },
  );

  it('with headers beyond measure is refused', async () => {
    expect(await raw(head(`X-Large: ${'x'.repeat(100_000)}\r\n`))).toMatch(/^HTTP\/1\.1 431 /);
  });

  it.each(['not http at all\r\n\r\n', 'POST /graphql HTTP/1.1\r\nContent-Length: -5\r\n\r\n', '\u0000\u0001\u0002'])(
    'that is none is refused: %j',
    async (text) => expect(await raw(text, '\r\n\r\n')).toMatch(/^(HTTP\/1\.1 400 .*)?$/s),
  );
});

describe('a calendar', () => {
  it('is read at the address that its owner was given', async () => {
    const query = 'mutation { createCalendarSubscription(input: { name: "Work" }) { path userErrors { message } } }';
    const { data } = await answerOf(await post(JSON.stringify({ query })));
    const { path } = (data as { createCalendarSubscription: { path: string } }).createCalendarSubscription;
    const answer = await fetch(`${server.url}${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(await answer.text()).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*END:VCALENDAR\r\n$/);
    expect((await fetch(`${server.url}/calendar/rsn_cal_.ics`)).status).toBe(404);
  });
});

describe('a client', () => {
  const body = '{"query":"{ agency { name } }"}';

  it('that sends slowly is waited for', async () => {
    const answer = await raw(head(`Content-Length: ${body.length}\r\n`), body.slice(0, 9), body.slice(9));
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*"Molino"/);
  });

  it('that goes away in the middle of its body harms nobody', async () => {
    const left = new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write(head(`Content-Length: 1000\r\n`) + body, () => socket.destroy());
      });
      socket.on('close', () => resolve('left'));
    });
    await expect(left).resolves.toBe('left');
  });

  it('that goes away before its answer harms nobody', async () => {
    const left = new AbortController();
    const answer = fetch(`${server.url}/graphql`, { method: 'POST', headers, body, signal: left.signal });
    left.abort();
    await expect(answer).rejects.toThrow('aborted');
  });

  it('of whom fifty call at once are all answered', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  });
});
