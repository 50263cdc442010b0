import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { Metafile } from 'esbuild';
import { addResonance } from '../../cdk/resonance';
import { bundleHandlers, type Bundles } from '../../lambdas/local/bundle';
import { createCall } from '../../lambdas/local/graphql-client';
import { temporaryFolder } from '../support/folder';
import { endProcesses, run, startServer } from '../support/local-process';
import { ROOT, makeApp } from '../support/synth';

/** What the SDK would load for what no function asks of it. */
const NEVER_LOADED = { '@smithy-core-dist-es-submodules-event-streams.js': 20_000, 'left-out-nothing.js': 1_000 };

/**
 * Bytes, minified, of every file; a cold start reads the first of each function. To raise one, or to add one, is a decision.
 * `resolvers-*` are files by module of the schema: the first request for one loads it, with `shared` and `store`.
 */
const LARGEST = {
  api: {
    'index.js': 800_000,
    'shared.js': 190_000,
    'store.js': 55_000,
    'readers.js': 15_000,
    'resolvers-*.js': 60_000,
    '@aws-sdk-client-sts-dist-es.js': 45_000,
    ...NEVER_LOADED,
    'api-calendar.js': 10_000,
    'csv-stringify-lib-sync.js': 15_000,
    'domain-network-export-read.js': 85_000,
    'graphql-jit-dist.js': 80_000,
    'ical-generator-dist.js': 45_000,
    'outbound-addresses.js': 20_000,
    'pictures-alternative.js': 10_000,
    'pictures-model-picture.js': 20_000,
    'schema-generated-schema.graphql.js': 100_000,
    'tabular-read-tables.js': 190_000,
  },
  pictures: { 'index.js': 450_000, ...NEVER_LOADED },
  fanOut: { 'index.js': 360_000, ...NEVER_LOADED },
  delivery: { 'index.js': 400_000, ...NEVER_LOADED },
};

type Name = keyof typeof LARGEST;

interface Synthesized {
  templates: FunctionTemplate[];
  bundles: Record<Name, Bundle>;
}

interface Bundle {
  folder: string;
  /** Code by file. */
  code: Record<string, string>;
}

interface FunctionTemplate {
  Resources: Record<string, { Properties: { Code?: { S3Key: string } } }>;
}

/** Templates say where each resource comes from, and which asset is its code. */
const AS_THE_COMMAND = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true };

/** Synthesizes as a deployment would, the handler bundled. Below the project, for a source map speaks of its own place. */
function bundleInto(folder: string): Synthesized {
  const outdir = join(ROOT, '.build', folder);
  rmSync(outdir, { recursive: true, force: true });
  const app = makeApp(AS_THE_COMMAND, outdir);
  const { api, events } = addResonance(app);
  const assembly = app.synth();
  const templates = [api, events].map(
    ({ stackName }) => assembly.getStackByName(stackName).template as FunctionTemplate,
  );
  const bundleOf = (name: string): Bundle => {
    const functions = templates.flatMap(({ Resources }) => Object.entries(Resources));
    const [, found] =
      functions.find(([id, { Properties }]) => id.startsWith(`${name}Function`) && Properties.Code) ?? [];
    const folder = join(outdir, `asset.${found?.Properties.Code?.S3Key.replace(/\.zip$/, '')}`);
    return { folder, code: codeIn(folder) };
  };
  const bundles = {
    api: bundleOf('Api'),
    pictures: bundleOf('Pictures'),
    fanOut: bundleOf('FanOut'),
    delivery: bundleOf('Delivery'),
  };
  return { templates, bundles };
}

const codeIn = (folder: string): Record<string, string> => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
};

const digestsOf = (code: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(code).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  );

/** What the files import, as the bundler itself reads them: a message that speaks of `require` does not count. */
function importsOf({ folder, code }: Bundle): string[] {
  const flags = ['--bundle', '--platform=node', '--packages=external', '--log-level=error'];
  const outdir = mkdtempSync(join(tmpdir(), 'analysis-'));
  const metafile = join(outdir, 'meta.json');
  const files = Object.keys(code).map((name) => join(folder, name));
  const esbuild = join(ROOT, 'node_modules/.bin/esbuild');
  execFileSync(esbuild, [...files, ...flags, `--outdir=${outdir}`, `--metafile=${metafile}`]);
  const { outputs } = JSON.parse(readFileSync(metafile, 'utf8')) as Pick<Metafile, 'outputs'>;
  rmSync(outdir, { recursive: true });
  return Object.values(outputs).flatMap((output) => output.imports.map((imported) => imported.path));
}

afterAll(endProcesses);

const first = bundleInto('synth-1');
const { bundles } = first;
const second = bundleInto('synth-2');
const localFolder = join(ROOT, '.build', 'synth-local');
const FORMER = Array.from({ length: 12 }, (_, age) => `former-${age}`);
let local: Bundles;

beforeAll(async () => {
  rmSync(localFolder, { recursive: true, force: true });
  for (const [age, name] of FORMER.entries()) {
    mkdirSync(join(localFolder, name), { recursive: true });
    utimesSync(join(localFolder, name), 0, Date.now() / 1_000 - 60 * (age + 1));
  }
  local = await bundleHandlers(localFolder);
});

describe('the templates that name the bundles', () => {
  it('are the same each time', () => {
    expect(second.templates).toEqual(first.templates);
  });
});

describe('the bundles that the local server keeps', () => {
  it('are built once for a state of the sources', async () => {
    const builtAt = statSync(local.api).mtimeMs;
    expect(await bundleHandlers(localFolder)).toEqual(local);
    expect(statSync(local.api).mtimeMs).toBe(builtAt);
  });

  it('are those of the ten states that were used last', () => {
    const own = relative(localFolder, local.api).split('/')[0];
    expect(readdirSync(localFolder).toSorted()).toEqual([own, ...FORMER.slice(0, 9)].toSorted());
  });
});

describe.each(['api', 'pictures', 'fanOut', 'delivery'] as const)('the bundle of the function %s', (name) => {
  const { folder, code } = bundles[name];

  it('is the same each time, and what the local server runs', () => {
    expect(Object.keys(code)).toContain('index.js');
    expect(digestsOf(second.bundles[name].code)).toEqual(digestsOf(code));
    expect(digestsOf(codeIn(dirname(local[name])))).toEqual(digestsOf(code));
  });

  it('holds everything but what Node.js brings', () => {
    const required = importsOf(bundles[name]);
    expect(required.length).toBeGreaterThan(0);
    expect(required.filter((imported) => !isBuiltin(imported))).toEqual([]);
  });

  it('has these files, none larger than it may be', () => {
    const largest: Record<string, number> = LARGEST[name];
    const kindOf = (file: string) => file.replace(/^resolvers-.*/, 'resolvers-*.js');
    expect([...new Set(Object.keys(code).map(kindOf))].toSorted()).toEqual(Object.keys(largest).toSorted());
    const tooLarge = Object.entries(code).filter(
      ([file, text]) => Buffer.byteLength(text) > (largest[kindOf(file)] ?? 0),
    );
    expect(tooLarge.map(([file]) => file)).toEqual([]);
  });

  it('says nothing of the folder it was built in, or each checkout would deploy another', () => {
    const files = readdirSync(folder);
    expect(files).toContain('index.js.map');
    expect(files.filter((file) => readFileSync(join(folder, file), 'utf8').includes(ROOT))).toEqual([]);
  });

  it('can be loaded where nothing is installed, and has the handler', () => {
    expect(runAlone(folder, 'console.log(typeof require("./index.js").handler)')).toBe('function');
  });
});

describe("the API's first answer", () => {
  const answering = (document: string): string => `
    const http = { method: 'POST', path: '/graphql', sourceIp: '127.0.0.1' };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query: '${document}' });
    const event = { rawPath: '/graphql', rawQueryString: '', headers, requestContext: { requestId: 'first', http }, body };
    require('./index.js').handler(event).then(({ statusCode, body }) => {
      const { data } = JSON.parse(body);
      const files = Object.keys(require.cache).map((path) => require('node:path').basename(path));
      console.log(JSON.stringify({ statusCode, data, files }));
    });`;
  const first = (document: string): unknown => JSON.parse(runAlone(bundles.api.folder, answering(document)));

  it('loads one file', () => {
    expect(first('{ __typename }')).toEqual({ statusCode: 200, data: { __typename: 'Query' }, files: ['index.js'] });
  });

  it('loads the resolvers of those modules of the schema alone that it names', () => {
    expect(first('{ rateLimit { key { remaining } } }')).toMatchObject({
      statusCode: 200,
      files: ['index.js', 'resolvers-rate-limit.js'],
    });
  });
});

describe('what was synthesized', () => {
  it('is served on this machine, with the environment of its template', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder() };
    const server = await startServer(environment, 'start:artifact', '--assembly', dirname(bundles.api.folder));
    const token = (await run('token', environment, '--email', 'ana@example.com').ended).output.trim();
    const call = createCall(server.url, { authorization: `Bearer ${token}` });
    expect(await call('{ viewer { memberships { agencyName } } }')).toEqual({ viewer: { memberships: [] } });
    // A laptop logs no requests, and counts for no stage.
    expect(server.said.errors).toMatch(/"event":"request".*"operation":"Query\.viewer".*"stage":"dev"/);
  });

  it('is not served from where it is not', async () => {
    const environment = { RESONANCE_DATA_DIR: temporaryFolder(), PORT: '0' };
    const { code, errors } = await run('start:artifact', environment, '--assembly', temporaryFolder()).ended;
    expect({ code, errors }).toEqual({
      code: 1,
      errors: expect.stringContaining('the stage dev was not synthesized there') as string,
    });
  });
});

/** What a script prints in a process of its own that has a bundle and nothing else. */
function runAlone(folder: string, script: string): string {
  const alone = mkdtempSync(join(tmpdir(), 'bundle-'));
  cpSync(folder, alone, { recursive: true });
  const printed = execFileSync(process.execPath, ['-e', script], {
    cwd: alone,
    encoding: 'utf8',
    env: {
      TABLE_NAME: 'table',
      TOKEN_ISSUER: 'https://issuer.example.com',
      TOKEN_AUDIENCE: 'audience',
      AWS_REGION: 'eu-west-1',
      LOG_LEVEL: 'error',
      NODE_NO_WARNINGS: '1',
    },
  });
  rmSync(alone, { recursive: true });
  return printed.trim();
}
