import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import { RESULTS } from './publish';

/*
 * Runs the parts of the bench one after the other, each in a process of its own, prints their tables and keeps them in `results/`.
 * `--only` and `--skip` take names of parts, several with commas between them.
 */

const NAMES = ['handlers', 'http', 'imports', 'cold', 'profiles', 'refusals', 'memory', 'simulate'];

/** As what is deployed has it, and as the peers are to be run: graphql and others check more while one develops. */
const ENVIRONMENT = { ...process.env, NODE_ENV: 'production' };

function chosen(): string[] {
  const { only, skip } = parseArgs({ options: { only: { type: 'string' }, skip: { type: 'string' } } }).values;
  const [wanted, left] = [only, skip].map((list) => list?.split(',').map((name) => name.trim()) ?? []);
  const unknown = [...(wanted ?? []), ...(left ?? [])].filter((name) => !NAMES.includes(name));
  if (unknown.length > 0) throw new Error(`There is no part ${unknown.join(', ')}. Parts: ${NAMES.join(', ')}.`);
  return NAMES.filter((name) => (!only || wanted?.includes(name)) && !left?.includes(name));
}

/** Whether the part came to its end. */
async function run(name: string): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'parts', `${name}.ts`)], {
    env: ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [printed, [status]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  console.log(`${name}\n\n${printed}`);
  if (status !== 0) return false;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(join(RESULTS, `${name}.md`), printed);
  return true;
}

async function main(): Promise<void> {
  for (const name of chosen()) {
    if (!(await run(name))) process.exitCode = 1;
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
