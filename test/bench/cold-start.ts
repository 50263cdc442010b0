import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { bundleApi } from '../../lambdas/local/bundle';
import { medianOf, table } from './report';

/*
 * Starts a fresh process `STARTS` times (thirty when left out) for each bundle, in turns, and prints the medians of loading it and of its first
 * answer, in milliseconds, as a table in Markdown. Nothing of it asks a table.
 */

const STARTS = Number(process.env.STARTS ?? 30);
const HERE = join(__dirname, 'cold');
const SCHEMA = resolve(__dirname, '../../schema/generated/schema.graphql');

interface Start {
  load: number;
  answer: number;
}

function start(bundle: string): Start {
  const environment = {
    PATH: process.env.PATH,
    NODE_NO_WARNINGS: '1',
    SCHEMA,
    TABLE_NAME: 'table',
    TOKEN_ISSUER: 'https://issuer.example.com',
    TOKEN_AUDIENCE: 'audience',
    LOG_LEVEL: 'error',
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
  };
  const printed = execFileSync(process.execPath, [join(HERE, 'first-answer.cjs'), bundle], { env: environment });
  return JSON.parse(printed.toString()) as Start;
}

/** As people bundle: minified, with esbuild's own settings. */
function plainly(name: string, folder: string): string {
  const outfile = join(folder, `${name}.js`);
  buildSync({ entryPoints: [join(HERE, `${name}.ts`)], outfile, bundle: true, minify: true, platform: 'node' });
  return outfile;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  const bundles = {
    'client-dynamodb and graphql alone': plainly('floor', folder),
    'this handler': await bundleApi(folder),
    'Apollo by default': plainly('apollo', folder),
  };
  const starts = Object.entries(bundles).map(([name, file]) => ({ name, file, times: [] as Start[] }));
  for (let turn = 0; turn < STARTS; turn += 1) for (const { file, times } of starts) times.push(start(file));
  rmSync(folder, { recursive: true });
  const medians = starts.map(({ name, times }) => ({
    name,
    load: medianOf(times.map(({ load }) => load)),
    answer: medianOf(times.map(({ answer }) => answer)),
  }));
  const floor = medians[0]?.load ?? 0;
  console.log(
    table(
      ['bundle', 'load, ms', 'load and first answer, ms', 'against the first'],
      medians.map(({ name, load, answer }) => [name, load.toFixed(1), answer.toFixed(1), (answer / floor).toFixed(2)]),
    ),
  );
}

void main();
