import { connect } from 'node:net';
import { request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { jwtVerify, createLocalJWKSet } from 'jose';
import { createTokenVerifier } from '../../lambdas/auth/token';
import { openDataDirectory } from '../../lambdas/local/data-directory';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, openIssuer, type LocalIssuer } from '../../lambdas/local/issuer';
import { serve, type HttpHandler, type RunningServer, type ServeOptions } from '../../lambdas/local/server';
import { temporaryFolder } from '../support/folder';

const echo: HttpHandler = (event) =>
  Promise.resolve({
    statusCode: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  });

const running: RunningServer[] = [];

async function start(options: Partial<ServeOptions> = {}): Promise<RunningServer> {
  const server = await serve({ port: 0, handler: echo, ...options });
  running.push(server);
  return server;
}

afterEach(() => Promise.all(running.splice(0).map((server) => server.close())));

const json = { 'content-type': 'application/json' };

const eventOf = async (response: Response) => (await response.json()) as APIGatewayProxyEventV2;

/** Sends bytes as they are and gives back all that the server answers until it closes. */
const raw = (url: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    socket.on('data', (part: Buffer) => (answer += part.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });

describe('a request', () => {
  it('reaches the handler as the event that API Gateway makes of it', async () => {
    const { url } = await start();
    const event = await eventOf(
      await fetch(`${url}/graphql?a=1&b=x%20y&a=2`, {
        method: 'POST',
        headers: { ...json, Authorization: 'Bearer abc', Cookie: 'one=1; two=2', 'X-Api-Key': 'k' },
        body: '{"query":"{ viewer { scopes } }","variables":{"emoji":"🙂"}}',
      }),
    );
    expect(event).toMatchObject({
      version: '2.0',
      rawPath: '/graphql',
      rawQueryString: 'a=1&b=x%20y&a=2',
      queryStringParameters: { a: '1,2', b: 'x y' },
      cookies: ['one=1', 'two=2'],
      headers: { authorization: 'Bearer abc', 'x-api-key': 'k', 'content-type': 'application/json' },
      body: '{"query":"{ viewer { scopes } }","variables":{"emoji":"🙂"}}',
      isBase64Encoded: false,
      requestContext: { stage: '$default', http: { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' } },
    });
    expect(event.requestContext.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(Math.abs(event.requestContext.timeEpoch - Date.now())).toBeLessThan(5000);
  });

  it('without a body or a query has neither', async () => {
    const { url } = await start();
    const event = await eventOf(await fetch(`${url}/graphql`));
    expect(event).not.toHaveProperty('body');
    expect(event).not.toHaveProperty('queryStringParameters');
    expect(event).not.toHaveProperty('cookies');
    expect(event.isBase64Encoded).toBe(false);
  });

  it('with a body that is not text arrives in base 64, unharmed', async () => {
    const { url } = await start();
    const bytes = Buffer.from([0, 255, 254, 10, 200]);
    const event = await eventOf(
      await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream' },
        body: bytes,
      }),
    );
    expect(event.isBase64Encoded).toBe(true);
    expect(Buffer.from(event.body ?? '', 'base64')).toEqual(bytes);
  });

  it('with a header twice has both values in one', async () => {
    const { url } = await start();
    const answer = await raw(
      url,
      'GET /graphql HTTP/1.1\r\nHost: localhost\r\nX-Part: a\r\nX-Part: b\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toContain('"x-part":"a,b"');
  });
});

describe('an answer', () => {
  it('has the status, headers, cookies and bytes that the handler gave', async () => {
    const { url } = await start({
      handler: () =>
        Promise.resolve({
          statusCode: 418,
          headers: { 'x-tea': 'yes', 'content-type': 'application/octet-stream' },
          cookies: ['one=1; Path=/', 'two=2'],
          body: Buffer.from([1, 2, 255]).toString('base64'),
          isBase64Encoded: true,
        }),
    });
    const response = await fetch(`${url}/graphql`);
    expect(response.status).toBe(418);
    expect(response.headers.get('x-tea')).toBe('yes');
    expect(response.headers.getSetCookie()).toEqual(['one=1; Path=/', 'two=2']);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([1, 2, 255]);
  });

  it('to a handler that throws is a 500 with a request id and nothing of the cause, which is reported', async () => {
    const faults: { requestId: string; error: unknown }[] = [];
    const cause = new Error('secret detail');
    const { url } = await start({
      handler: () => Promise.reject(cause),
      reportFault: (fault) => faults.push(fault),
    });
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: '{}' });
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toContain('secret');
    expect(faults).toEqual([{ requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string, error: cause }]);
    expect(JSON.parse(text)).toEqual({
      errors: [
        {
          message: expect.any(String) as string,
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: faults[0]?.requestId },
        },
      ],
    });
  });
});

describe('a body beyond what a Lambda takes', () => {
  const tooLarge = {
    errors: [
      {
        message: 'The request is larger than 6 MB. Send what it holds in several requests.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ],
  };

  it('is refused when its length is announced, though the client goes on sending', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers: json, body: 'x'.repeat(20_000_000) });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual(tooLarge);
  });

  it('is refused when its length only shows while it comes', async () => {
    const { url } = await start();
    const answer = await new Promise<{ status?: number; body: string }>((resolve, reject) => {
      const request = httpRequest(`${url}/graphql`, { method: 'POST', headers: json }, (response) => {
        let body = '';
        response.on('data', (part: Buffer) => (body += part.toString()));
        response.on('end', () => resolve({ status: response.statusCode, body }));
      });
      request.on('error', reject);
      for (let part = 0; part < 20; part += 1) request.write('x'.repeat(500_000));
      request.end();
    });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toEqual(tooLarge);
  });

  it('is refused when only its JSON form is too large', async () => {
    const { url } = await start();
    const send = (body: string) => fetch(`${url}/graphql`, { method: 'POST', headers: json, body });
    expect((await send('"'.repeat(3_500_000))).status).toBe(413);
    expect((await send('x'.repeat(3_500_000))).status).toBe(200);
  });

  it('is refused before it is sent when the client asks first', async () => {
    const { url } = await start();
    const head = (length: number) =>
      `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n`;
    const socketAnswer = await new Promise<string>((resolve) => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(head(50_000_000)));
      socket.once('data', (part: Buffer) => {
        resolve(part.toString());
        socket.destroy();
      });
    });
    expect(socketAnswer).toMatch(/^HTTP\/1\.1 413 /);
    expect(await raw(url, `${head(2)}{}`)).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/);
  });
});

describe('a path', () => {
  it.each(['/nothing', '/graphql/', '//graphql', '/.well-known/other', '/%zz'])(
    '%s that nobody serves is not found',
    async (path) => {
      const { url } = await start();
      const answer = await raw(url, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 404 /);
      expect(answer).toMatch(/\{"message":"Not Found"\}$/);
    },
  );

  it('/graphql takes no other methods', async () => {
    const { url } = await start();
    const response = await fetch(`${url}/graphql`, { method: 'PUT', body: '{}' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
  });

  it('is answered to HEAD as to GET, without a body', async () => {
    const { url } = await start();
    for (const path of ['/', '/health']) {
      const response = await fetch(url + path, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('');
    }
  });

  it('/health says that the server is starting until there is a handler', async () => {
    const server = await start({ handler: undefined, instance: 'abc' });
    const before = await fetch(`${server.url}/health`);
    server.useHandler(echo);
    const after = await fetch(`${server.url}/health`);
    expect([before.status, after.status]).toEqual([503, 200]);
    expect(await before.json()).toEqual({ status: 'starting' });
    expect(after.headers.get('resonance-instance')).toBe('abc');
  });
});

describe('a front end of this machine', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-api-key' };

  it.each(['http://localhost:5173', 'http://127.0.0.1:3000', 'https://localhost'])('at %s may call', async (origin) => {
    const { url } = await start();
    const asked = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, ...preflight } });
    expect(asked.status).toBe(204);
    expect(asked.headers.get('access-control-allow-origin')).toBe(origin);
    expect(asked.headers.get('access-control-allow-methods')).toContain('POST');
    expect(asked.headers.get('access-control-allow-headers')).toBe('x-api-key');
    const answer = await fetch(`${url}/graphql`, { headers: { origin } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
  });

  it.each(['https://example.com', 'http://localhost.example.com', 'null'])('is not one at %s', async (origin) => {
    const { url } = await start();
    const asked = await fetch(`${url}/graphql`, { method: 'OPTIONS', headers: { origin, ...preflight } });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gets what the handler says to an OPTIONS that asks for nothing', async () => {
    const { url } = await start();
    const event = await eventOf(await fetch(`${url}/graphql`, { method: 'OPTIONS' }));
    expect(event.requestContext.http.method).toBe('OPTIONS');
  });
});

describe('GraphiQL', () => {
  const graphiqlToken = () => Promise.resolve('the.local.token');

  it('is signed in on this machine, and not under another name that points to it', async () => {
    const { url } = await start({ graphiqlToken });
    const page = (host: string) => raw(url, `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(await page('localhost:4000')).toContain('the.local.token');
    expect(await page('evil.example.com')).not.toContain('the.local.token');
    expect(await page('evil.example.com')).toContain('/graphiql/ruru.js');
  });
});

describe('the local issuer', () => {
  const open = async () => {
    const folder = temporaryFolder();
    const issuer = await openIssuer(openDataDirectory(folder));
    return { folder, issuer, server: await start({ issuer }) };
  };

  const verifierFor = (url: string) =>
    createTokenVerifier({
      issuer: LOCAL_ISSUER,
      audience: LOCAL_AUDIENCE,
      jwksUri: `${url}/.well-known/jwks.json`,
    });

  it('issues tokens that the verifier accepts by the published keys', async () => {
    const { issuer, server } = await open();
    const token = await issuer.issueToken({ email: 'ana@example.com', name: 'Ana' });
    expect(await verifierFor(server.url).verify(token)).toEqual({
      issuer: LOCAL_ISSUER,
      subject: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      email: 'ana@example.com',
      name: 'Ana',
    });
  });

  it('publishes no private key, and says where its keys are', async () => {
    const { server } = await open();
    const keys = await (await fetch(`${server.url}/.well-known/jwks.json`)).json();
    const discovery = await (await fetch(`${server.url}/.well-known/openid-configuration`)).json();
    expect(JSON.stringify(keys)).not.toContain('"d"');
    expect(discovery).toMatchObject({ issuer: LOCAL_ISSUER, jwks_uri: `${server.url}/.well-known/jwks.json` });
  });

  it('keeps its key, so that tokens and people outlive a restart', async () => {
    const { folder, issuer } = await open();
    const again = await openIssuer(openDataDirectory(folder));
    const subjectOf = async (from: LocalIssuer, email: string) => {
      const token = await from.issueToken({ email });
      return (await jwtVerify(token, createLocalJWKSet(issuer.keys))).payload.sub;
    };
    expect(again.keys).toEqual(issuer.keys);
    expect(await subjectOf(again, 'Ana@example.com')).toBe(await subjectOf(issuer, 'ana@example.com'));
    expect(await subjectOf(again, 'bob@example.com')).not.toBe(await subjectOf(issuer, 'ana@example.com'));
  });

  it('makes one key when two programs ask at the same moment', async () => {
    const folder = temporaryFolder();
    const issuers = await Promise.all(Array.from({ length: 5 }, () => openIssuer(openDataDirectory(folder))));
    expect(new Set(issuers.map(({ keys }) => keys.keys[0]?.kid)).size).toBe(1);
  });

  it('issues tokens that end', async () => {
    const { issuer, server } = await open();
    const token = await issuer.issueToken({ email: 'ana@example.com', lifetimeSeconds: -1 });
    await expect(verifierFor(server.url).verify(token)).rejects.toThrow('The token has expired.');
  });
});

describe('closing', () => {
  it('lets requests in flight finish, takes no more, and ends', async () => {
    const server = await start({
      handler: async (event) => {
        await pause(300);
        return echo(event);
      },
    });
    await fetch(`${server.url}/health`);
    const inFlight = fetch(`${server.url}/graphql`);
    await pause(100);
    const closed = server.close();
    running.splice(0);
    await expect(fetch(`${server.url}/graphql`)).rejects.toThrow();
    expect((await inFlight).status).toBe(200);
    const before = Date.now();
    await closed;
    expect(Date.now() - before).toBeLessThan(1000);
  });
});

describe('a taken port', () => {
  it('is told in a sentence', async () => {
    const { url } = await start();
    const port = Number(new URL(url).port);
    await expect(serve({ port })).rejects.toThrow(
      `Port ${port} is in use by another program: stop that one, or set PORT to another number, as in "PORT=${port + 1} npm start".`,
    );
  });
});
