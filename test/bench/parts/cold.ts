import { mkdtempSync, rmSync } from 'node:fs';
import * as nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { API, writeBundled } from '../bundled';
import { startFresh, type Start } from '../fresh-start';
import { medianOf, table } from '../report';

/*
 * Starts a fresh process `STARTS` times (thirty when left out) for each bundle, in turns, and prints the medians of loading it and of its first
 * answer, in milliseconds, as a table in Markdown. Nothing of it asks a table. Where Node can keep what it compiled (22.1 and later), the
 * first two are also started with that, which no deployment has.
 */

const STARTS = Number(process.env.STARTS ?? 30);
const ENTRIES = resolve(__dirname, '../cold');
const APOLLO = 'Apollo by default';
const CAN_KEEP = 'enableCompileCache' in nodeModule;
const KEEPING = ['--require', join(ENTRIES, 'compile-cache.cjs')];

/** As people bundle: minified, with esbuild's own settings. */
function plainly(name: string, folder: string): string {
  const outfile = join(folder, `${name}.js`);
  buildSync({ entryPoints: [join(ENTRIES, `${name}.ts`)], outfile, bundle: true, minify: true, platform: 'node' });
  return outfile;
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'cold-'));
  const bundles = {
    'client-dynamodb and graphql alone': plainly('floor', folder),
    'this handler': await writeBundled(API),
    [APOLLO]: plainly('apollo', folder),
  };
  const starts = Object.entries(bundles).flatMap(([name, file]) => [
    { name, file, flags: [] as string[], times: [] as Start[] },
    ...(CAN_KEEP && name !== APOLLO ? [{ name: `${name}, compiled before`, file, flags: KEEPING, times: [] }] : []),
  ]);
  for (const { file, flags } of starts) startFresh(file, flags);
  for (let turn = 0; turn < STARTS; turn += 1) {
    for (const { file, flags, times } of starts) times.push(startFresh(file, flags));
  }
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
