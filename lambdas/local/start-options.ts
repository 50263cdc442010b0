import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readAssembly, type Assembly } from './artifact';
import { StartError } from './start-error';

const ROOT = resolve(__dirname, '../..');

/**
 * What is to be served when not the source: with `--artifact` the functions of a stage as CDK synthesizes them, or those in
 * the folder of `--assembly`. Throws `StartError` when it cannot be had.
 */
export function assemblyOfProcess(args = process.argv.slice(2)): Assembly | undefined {
  const { artifact, stage, assembly } = optionsIn(args);
  return artifact ? readAssembly(assembly ?? synthesize(stage), stage) : undefined;
}

function optionsIn(args: string[]) {
  const text = { type: 'string' } as const;
  const options = { artifact: { type: 'boolean' }, stage: { ...text, default: 'dev' }, assembly: text } as const;
  try {
    return parseArgs({ args, options }).values;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('. ')[0] : String(cause);
    throw new StartError(`${reason}. Use: npm run start:artifact -- [--stage dev] [--assembly cdk.out]`, { cause });
  }
}

/** The command itself, not the project's script for it: nothing is asked for here that a stage has to be told by hand. */
function synthesize(stage: string): string {
  const folder = join(ROOT, '.build', `assembly-${stage}`);
  const { status } = spawnSync('npx', ['cdk', 'synth', '--quiet', '--context', `stage=${stage}`, '--output', folder], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new StartError(`The stage ${stage} could not be synthesized: see above.`);
  return folder;
}
