import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../support/folder';
import { callAs } from '../support/local-caller';
import { endProcesses, run, startServer } from '../support/local-process';

jest.setTimeout(120_000);

const servers: Server[] = [];

afterEach(() => {
  endProcesses();
  for (const server of servers.splice(0)) server.close();
});

const AGENCY = 'mutation { createAgency(input: { name: "Agency", slug: "imports" }) { userErrors { message } } }';
const KEY = `mutation { createApiKey(input: { name: "import", scopes: ["brands:read", "brands:write", "metrics:read", "metrics:write"] }) {
  secret userErrors { message }
} }`;

/** A server with an agency, one brand in it, and a key. */
async function openAgency() {
  const folder = temporaryFolder();
  const environment = { RESONANCE_DATA_DIR: folder };
  const server = await startServer(environment);
  const call = await callAs(server.url, folder, 'ana@example.com');
  await call(AGENCY);
  const { createApiKey } = (await call(KEY)) as { createApiKey: { secret: string } };
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const importFile = (path: string, url: string, ...args: string[]) =>
    run('import', environment, path, '--url', url, '--key', createApiKey.secret, '--patience', '2', ...args);
  const brands = file('brands.csv', 'External Id;Name;Notes\nCRM-1;Bakery;"first\nclient"\nCRM-2;Florist;\n');
  return { server, environment, file, importFile, brands };
}

/** Values of one brand on so many days, the first of them in 2000. */
const values = (count: number, more = ''): string => {
  const lines = Array.from({ length: count }, (_, day) => {
    const date = new Date(Date.UTC(2000, 0, 1 + (day % 2_000))).toISOString().slice(0, 10);
    return `CRM-1,${['reach', 'views', 'likes', 'shares', 'clicks', 'saves'][Math.floor(day / 2_000)]},${date},${day}`;
  });
  return `brand_external_id,metric,date,value\n${lines.join('\n')}\n${more}`;
};

const importId = (text: string): string => /imp_\w+/.exec(text)?.[0] ?? '';

it('imports files with other names and signs, says what it leaves out, and finds everything there the second time', async () => {
  const { server, importFile, brands } = await openAgency();
  const first = await importFile(brands, server.url).ended;
  expect({ code: first.code, output: first.output }).toEqual({ code: 0, output: '' });
  expect(first.errors).toContain('Not imported, as nothing is known of them: Notes.');
  expect(first.errors).toContain('Done: 2 received, 2 created, 0 updated, 0 unchanged, 0 rejected.');
  expect(first.errors).not.toContain('\u001B');
  const again = await importFile(brands, `${server.url}/graphql`).ended;
  expect(again.errors).toContain('Done: 2 received, 0 created, 0 updated, 2 unchanged, 0 rejected.');
});

it('gives the refused rows back with the reasons, to put right and send again', async () => {
  const { server, importFile, brands, file } = await openAgency();
  await importFile(brands, server.url).ended;
  const bad = '\nCRM-9,"reach",2026-02-30,1.5\n"CRM-2",reach,2026-08-02,-7\n';
  const path = file('values.tsv', Buffer.from(`\ufeff${values(3_000, bad)}`.replaceAll(',', '\t'), 'utf16le'));

  const stopped = await importFile(path, server.url).ended;
  expect(stopped.code).toBe(3);
  expect(stopped.errors).toContain('Rows were refused, so nothing was written: 3,002 received, 0 created');

  const rejected = file('rejected.tsv', '');
  const { code, output, errors } = await importFile(
    path,
    server.url,
    '--policy',
    'reject-failed-rows',
    '--rejected',
    rejected,
  ).ended;
  expect({ code, output }).toEqual({ code: 3, output: '' });
  expect(errors).toContain('Done: 3,002 received, 3,000 created, 0 updated, 0 unchanged, 2 rejected.');
  const content = readFileSync(rejected, 'utf8');
  expect(content).toBe(stopped.output);
  const [header, ...lines] = content
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  expect(header).toEqual(['brand_external_id', 'metric', 'date', 'value', 'problem']);
  expect(lines.map((line) => line.slice(0, 4))).toEqual([
    ['CRM-9', 'reach', '2026-02-30', '1.5'],
    ['CRM-2', 'reach', '2026-08-02', '-7'],
  ]);

  const corrected = file(
    'corrected.tsv',
    content.replace('CRM-9', 'CRM-2').replace('02-30', '02-28').replace('-7', '7'),
  );
  const last = await importFile(corrected, server.url).ended;
  expect(last.errors).toContain('Done: 2 received, 2 created');
});

it('goes on where it was when the server is killed in the middle, with the same file only', async () => {
  const { server, environment, importFile, brands, file } = await openAgency();
  await importFile(brands, server.url).ended;
  const path = file('values.csv', values(12_000));
  const interrupted = importFile(path, server.url);
  await new Promise<void>((resolve) => {
    interrupted.child.stderr.on('data', () => {
      if (interrupted.said.errors.includes('imp_')) resolve();
    });
    void interrupted.ended.then(() => resolve());
  });
  server.child.kill('SIGKILL');
  const { code, errors } = await interrupted.ended;
  const id = importId(errors);
  expect(code).toBe(1);
  expect(errors).toContain(`does not answer`);
  expect(errors).toContain(`To go on with it within a day, add: --resume ${id}`);

  const again = await startServer(environment);
  const other = file('other.csv', values(12_000).replaceAll(',0\n', ',1\n'));
  const resumed = await importFile(path, again.url, '--resume', id).ended;
  expect({ code: resumed.code, output: resumed.output }).toEqual({ code: 0, output: '' });
  expect(resumed.errors).toContain('Done: 12,000 received, 12,000 created, 0 updated, 0 unchanged, 0 rejected.');
  const wrongFile = await importFile(other, again.url, '--resume', id).ended;
  expect(wrongFile.code).toBe(1);
  expect(wrongFile.errors).toContain(`This is not the file that ${id} began with: its part 0 is another one.`);
  const finished = await importFile(path, again.url, '--resume', id).ended;
  expect(finished.errors).toContain('Done: 12,000 received, 12,000 created');
});

/** A server that answers whatever a test wants, and counts. */
async function stub(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

describe('a run that cannot be', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'values.csv');
  const key = ['--key', 'rsn_live_x'];
  const ended = (...args: string[]) => run('import', {}, ...args).ended;

  beforeEach(() => writeFileSync(path, 'externalId,name\n1,One\n'));

  it('says why, and ends with 2 for a wrong command and 1 for all else', async () => {
    writeFileSync(join(folder, 'prose.txt'), 'Dear all,\nhere are the values.\n');
    writeFileSync(join(folder, 'uneven.csv'), 'externalId,name\n1,One\n2,Two,Three\n');
    writeFileSync(join(folder, 'empty.csv'), '');
    const refusals = await Promise.all([
      ended(),
      ended(path),
      ended(path, ...key, '--kind', 'people'),
      ended(path, ...key, '--url', 'example.com'),
      ended(join(folder, 'none.csv'), ...key),
      ended(join(folder, 'prose.txt'), ...key),
      ended(join(folder, 'empty.csv'), ...key),
      ended(path, ...key, '--url', 'http://localhost:4', '--patience', '1'),
    ]);
    expect(refusals.map(({ code, errors }) => [code, errors.split('\n')[0]])).toEqual([
      [2, 'Name one file.'],
      [2, '--key needs an API key, which begins with rsn_.'],
      [2, '--kind has to be one of metrics, brands, profiles, campaigns, feedback.'],
      [2, '--url has to be an address that begins with https:// or http://.'],
      [1, `${join(folder, 'none.csv')} cannot be read: there is no such file.`],
      [1, expect.stringMatching(/^The first line has to name the columns\. Those that can be imported are /)],
      [1, `${join(folder, 'empty.csv')} is empty.`],
      [1, 'http://localhost:4 does not answer: ECONNREFUSED.'],
    ]);
  });

  it('is told from one that is only held up', async () => {
    const page = await stub((_request, response) => response.writeHead(404).end('<html>'));
    expect((await ended(path, ...key, '--url', page)).errors).toContain(
      'but not as a GraphQL API does: look at --url.',
    );

    const began = Date.now();
    let calls = 0;
    const busy = await stub((_request, response) => {
      calls += 1;
      const [status, errors, headers] =
        calls === 1
          ? [429, [{ message: 'Slow down.', extensions: { code: 'RATE_LIMITED' } }], { 'retry-after': '1' }]
          : [401, [{ message: 'No such key.', extensions: { code: 'UNAUTHENTICATED' } }], {}];
      response.writeHead(status as number, headers as Record<string, string>).end(JSON.stringify({ errors }));
    });
    const { code, errors } = await ended(path, ...key, '--url', busy);
    expect([code, errors.trim()]).toEqual([1, 'The key is not accepted: No such key.']);
    expect(calls).toBe(2);
    expect(Date.now() - began).toBeGreaterThan(1_000);
  });
});
