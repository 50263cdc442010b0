import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isEngineAt } from '../../lambdas/local/engine';
import { createCall } from '../../lambdas/local/graphql-client';
import { temporaryFolder } from '../support/folder';
import { callAs } from '../support/local-caller';
import { endProcesses, run, startServer } from '../support/local-process';

jest.setTimeout(60_000);

afterEach(endProcesses);

const CREATE = 'mutation Create($input: CreateAgencyInput!) { createAgency(input: $input) { userErrors { message } } }';
const VIEWER = '{ viewer { member { email role } agency { slug } } }';

const tokenOf = async (folder: string, ...args: string[]): Promise<string> => {
  const { code, output, errors } = await run('token', { RESONANCE_DATA_DIR: folder }, ...args).ended;
  expect({ code, errors }).toEqual({ code: 0, errors: '' });
  expect(output).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
  return output.trim();
};

const runningIn = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8')) as { endpoint: string; engineProcessId: number };

const untilGone = async (endpoint: string): Promise<boolean> => {
  for (let waited = 0; waited < 5000; waited += 50) {
    if (!(await isEngineAt(endpoint))) return true;
    await pause(50);
  }
  return false;
};

describe('the development server', () => {
  it('keeps everything when it is stopped and started again', async () => {
    const folder = temporaryFolder();
    const first = await startServer({ RESONANCE_DATA_DIR: folder });
    const ana = await callAs(first.url, folder, 'ana@example.com');
    await ana(CREATE, { input: { name: 'Agency', slug: 'kept' } });
    const { endpoint } = runningIn(folder);
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
    expect(await isEngineAt(endpoint)).toBe(false);
    expect(() => statSync(join(folder, 'running.json'))).toThrow('ENOENT');

    const second = await startServer({ RESONANCE_DATA_DIR: folder });
    const again = await callAs(second.url, folder, 'ana@example.com');
    expect(await again(VIEWER)).toEqual({
      viewer: { member: { email: 'ana@example.com', role: 'OWNER' }, agency: { slug: 'kept' } },
    });
  });

  it('loses nothing that it answered when it is killed, and starts again in the same folder', async () => {
    const folder = temporaryFolder();
    const first = await startServer({ RESONANCE_DATA_DIR: folder });
    const ana = await callAs(first.url, folder, 'ana@example.com');
    await ana(CREATE, { input: { name: 'Agency', slug: 'kept' } });
    const { endpoint } = runningIn(folder);
    first.child.kill('SIGKILL');
    const second = await startServer({ RESONANCE_DATA_DIR: folder });
    const again = await callAs(second.url, folder, 'ana@example.com');
    expect(await again(VIEWER)).toMatchObject({ viewer: { agency: { slug: 'kept' } } });
    expect(await untilGone(endpoint)).toBe(true);
  });

  it('prints its addresses and a token that work, and serves GraphiQL from this machine alone', async () => {
    const folder = temporaryFolder();
    const { url, said } = await startServer({ RESONANCE_DATA_DIR: folder });
    const token = /^[\w-]+\.[\w-]+\.[\w-]+$/m.exec(said.output)?.[0] ?? '';
    const health = await fetch(`${url}/health`);
    const page = await (await fetch(url)).text();
    const addresses = [...page.matchAll(/(?:src|href|from)\s*=?\s*"([^"]+)"/g)].map(([, address]) => address);

    expect(await createCall(url, { authorization: `Bearer ${token}` })('{ viewer { scopes } }')).toEqual({
      viewer: { scopes: [] },
    });
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
    expect(said.errors).toBe('');
    expect(page).not.toMatch(/https?:\/\//);
    expect(addresses).toEqual(expect.arrayContaining(['/graphiql/ruru.js', '/graphiql/ruru.css']));
    for (const address of addresses) {
      const asset = await fetch(url + address);
      expect([address, asset.status]).toEqual([address, 200]);
      expect((await asset.text()).length).toBeGreaterThan(1000);
      const again = await fetch(url + address, { headers: { 'if-none-match': asset.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    }
    for (const path of ['/graphiql/none.js', '/graphiql/ruru.js.map', '/graphiql/constructor']) {
      expect([path, (await fetch(url + path)).status]).toEqual([path, 404]);
    }
  });

  it('lets a request in flight finish on the first Ctrl-C, even if it comes twice, and does not wait after the second', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ RESONANCE_DATA_DIR: folder });
    const slow = () => {
      const started = request(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '26' },
      });
      started.write('{"query":');
      const status = new Promise<number | undefined>((resolve, reject) => {
        started.once('response', (response) => resolve(response.statusCode));
        started.once('error', reject);
      });
      return { started, status };
    };
    const finished = slow();
    const abandoned = slow();
    await pause(300);
    const { endpoint } = runningIn(folder);
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    await pause(600);
    finished.started.end('"{ __typename }"}');
    expect(await finished.status).toBe(200);
    server.child.kill('SIGINT');
    await expect(abandoned.status).rejects.toThrow('socket hang up');
    expect((await server.ended).code).toBe(130);
    expect(await untilGone(endpoint)).toBe(true);
  });

  it('ends with a sentence when its engine is killed', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ RESONANCE_DATA_DIR: folder });
    const { engineProcessId } = runningIn(folder);
    process.kill(engineProcessId, 'SIGSTOP');
    // After every answer it looks for events: now in vain.
    const anybody = createCall(server.url, { 'apollo-require-preflight': 'yes' });
    expect(await anybody('{ __typename }')).toEqual({ __typename: 'Query' });
    await pause(100);
    process.kill(engineProcessId, 'SIGKILL');
    expect(await server.ended).toMatchObject({
      code: 1,
      errors: 'The embedded DynamoDB ended unexpectedly: start again; what was answered is kept.\n',
    });
  });
});

describe('a person who starts the server', () => {
  const refusal = async (environment: Record<string, string>): Promise<string> => {
    const { code, errors, output } = await run('start', { RESONANCE_DEMO: 'off', ...environment }).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors.trimEnd().split('\n')).toHaveLength(1);
    return errors.trimEnd();
  };

  it('is told when the port or the folder is in use, and by whom', async () => {
    const folder = temporaryFolder();
    const { url, child } = await startServer({ RESONANCE_DATA_DIR: folder });
    const { port } = new URL(url);
    expect(await refusal({ PORT: port, RESONANCE_DATA_DIR: temporaryFolder() })).toBe(
      `Port ${port} is in use by another program: stop that one, or set PORT to another number, as in "PORT=${Number(port) + 1} npm start".`,
    );
    expect(await refusal({ PORT: '0', RESONANCE_DATA_DIR: folder })).toBe(
      `The data in ${folder} is in use by the server at ${url} (process ${child.pid}): stop that one, or set RESONANCE_DATA_DIR to another folder.`,
    );
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  it('is told when nothing can be written to the folder', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    expect(await refusal({ PORT: '0', RESONANCE_DATA_DIR: join(folder, 'file') })).toMatch(
      /^Nothing can be written to \S+\/file \(EEXIST\): make the folder writable, or set RESONANCE_DATA_DIR to another one\.$/,
    );
  });

  it('is told when a file of the folder is damaged', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'issuer.json'), '{"half":');
    expect(await refusal({ PORT: '0', RESONANCE_DATA_DIR: folder })).toBe(
      `${join(folder, 'issuer.json')} is damaged: remove it, and a new one is made.`,
    );
  });

  it('is told when the database of the folder cannot be opened', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'dynamodb.sqlite'));
    expect(await refusal({ PORT: '0', RESONANCE_DATA_DIR: folder })).toMatch(
      /^The embedded DynamoDB \(.+\) did not start: .+\.$/,
    );
  });

  it('is told which settings cannot be used', async () => {
    expect(await refusal({ PORT: 'many', RESONANCE_DATA_DIR: temporaryFolder() })).toMatch(
      /^These settings cannot be used: PORT \(.+\)\.$/,
    );
  });

  it('is told when the DynamoDB that the settings name does not answer', async () => {
    const environment = { PORT: '0', RESONANCE_DATA_DIR: temporaryFolder(), DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' };
    expect(await refusal(environment)).toMatch(
      /^The table cannot be made in the DynamoDB at http:\/\/127\.0\.0\.1:9 \(.+\): see that it runs there\.$/,
    );
  });
});

describe('npm run token', () => {
  it('makes a person a member while the server runs, changes their role, and works without the server too', async () => {
    const folder = temporaryFolder();
    const server = await startServer({ RESONANCE_DATA_DIR: folder });
    const token = await tokenOf(folder, '--email', 'ana@example.com');
    const ana = createCall(server.url, { authorization: `Bearer ${token}` });
    await ana(CREATE, { input: { name: 'Agency', slug: 'demo' } });
    const viewer = (email: string, role: string) => ({ viewer: { member: { email, role }, agency: { slug: 'demo' } } });

    for (const role of ['ANALYST', 'admin']) {
      const token = await tokenOf(folder, '--email', 'Bob@example.com', '--role', role);
      const bob = createCall(server.url, { authorization: `Bearer ${token}` });
      expect(await bob(VIEWER)).toEqual(viewer('bob@example.com', role.toUpperCase()));
    }

    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
    const [eve] = await Promise.all([
      tokenOf(folder, '--email', 'eve@example.com', '--agency', 'demo', '--role', 'STRATEGIST'),
      tokenOf(folder, '--email', 'joe@example.com', '--agency', 'demo', '--role', 'ANALYST'),
    ]);
    const again = await startServer({ RESONANCE_DATA_DIR: folder });
    expect(await createCall(again.url, { authorization: `Bearer ${eve}` })(VIEWER)).toEqual(
      viewer('eve@example.com', 'STRATEGIST'),
    );
  });

  it.each([
    [[], '--email needs an e-mail address.'],
    [['--email', 'nobody'], '--email needs an e-mail address.'],
    [['--email', 'a@example.com', '--role', 'KING'], '--role has to be one of OWNER, ADMIN,'],
    [['--email', 'a@example.com', '--colour', 'red'], "Unknown option '--colour'"],
  ])('called with %j says how to call it', async (args, sentence) => {
    const { code, output, errors } = await run('token', { RESONANCE_DATA_DIR: temporaryFolder() }, ...args).ended;
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(sentence);
    expect(errors).toContain('Use: npm run -s token -- --email');
  });

  it('names an agency that is not there', async () => {
    const args = ['--email', 'a@example.com', '--agency', 'none', '--role', 'OWNER'];
    const { code, output, errors } = await run('token', { RESONANCE_DATA_DIR: temporaryFolder() }, ...args).ended;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe('There is no agency with the short name "none": start the server once, or name another.\n');
  });
});

describe('the demo agency', () => {
  const PORTFOLIO = '{ agency { slug } portfolio { nodes { brand { name } currentLetter } } }';
  const keyIn = (output: string) => /^rsn_live_\w+$/m.exec(output)?.[0] ?? '';
  const demoPortfolio = {
    agency: { slug: 'demo' },
    portfolio: {
      nodes: [
        { brand: { name: 'Harbour Bakery' }, currentLetter: 'B' },
        { brand: { name: 'Fern & Fig Plants' }, currentLetter: null },
        { brand: { name: 'Lumina Night Trains' }, currentLetter: null },
      ],
    },
  };

  it('is made the first time, and its printed API key works then and later', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder(), RESONANCE_DEMO: 'on' };
    const first = await startServer(environment);
    const key = keyIn(first.said.output);
    expect(await createCall(first.url, { 'x-api-key': key })(PORTFOLIO)).toEqual(demoPortfolio);
    expect(statSync(join(environment.RESONANCE_DATA_DIR, 'demo.json')).mode & 0o777).toBe(0o600);
    first.child.kill('SIGTERM');
    await first.ended;

    const second = await startServer(environment);
    expect(keyIn(second.said.output)).toBe(key);
    expect(await createCall(second.url, { 'x-api-key': key })(PORTFOLIO)).toEqual(demoPortfolio);
  });

  it('is finished when its making was interrupted, and left out when its short name is taken', async () => {
    const ofAgencyOwnedBy = async (email: string): Promise<Record<string, string>> => {
      const folder = temporaryFolder();
      const server = await startServer({ RESONANCE_DATA_DIR: folder });
      await (
        await callAs(server.url, folder, email)
      )(CREATE, { input: { name: 'Agency', slug: 'demo' } });
      server.child.kill('SIGTERM');
      await server.ended;
      return { RESONANCE_DATA_DIR: folder, RESONANCE_DEMO: 'on' };
    };
    const [mine, other] = await Promise.all([ofAgencyOwnedBy('ana@example.com'), ofAgencyOwnedBy('bob@example.com')]);
    const [finished, without] = await Promise.all([startServer(mine), startServer(other)]);
    const key = keyIn(finished.said.output);
    expect(await createCall(finished.url, { 'x-api-key': key })(PORTFOLIO)).toEqual(demoPortfolio);
    expect(keyIn(without.said.output)).toBe('');
  });
});
