import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve as pathOf } from 'node:path';
import type { Readable } from 'node:stream';

type Child = ChildProcessByStdio<null, Readable, Readable>;
const children: Child[] = [];

const ROOT = pathOf(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(pathOf(ROOT, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};

/** What npm gives to node: all of the script but `exec node`. */
const argumentsOf = (program: string): string[] => scripts[program]?.split(' ').slice(2) ?? [];

/** What became of a program. */
export interface Outcome {
  code: number | null;
  output: string;
  errors: string;
}

export interface LocalProcess {
  child: Child;
  /** What it has printed so far. */
  said: { output: string; errors: string };
  ended: Promise<Outcome>;
}

/** Runs a program as npm does. */
export function run(
  program: 'start' | 'start:artifact' | 'token' | 'demo' | 'import' | 'export' | 'restore' | 'migrate' | 'first-owner',
  environment: Record<string, string>,
  ...args: string[]
): LocalProcess {
  const child = spawn(process.execPath, [...argumentsOf(program), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  const said = { output: '', errors: '' };
  child.stdout.on('data', (text: Buffer) => (said.output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said.errors += text.toString()));
  const ended = new Promise<Outcome>((resolve) => child.once('close', (code) => resolve({ code, ...said })));
  return { child, said, ended };
}

/** Starts the server on a free port and gives its address once it is ready. Throws what it said when it ended instead. */
export async function startServer(
  environment: Record<string, string>,
  program: 'start' | 'start:artifact' = 'start',
  ...args: string[]
): Promise<LocalProcess & { url: string }> {
  const server = run(program, { PORT: '0', RESONANCE_DEMO: 'off', ...environment }, ...args);
  const url = await new Promise<string>((resolve, reject) => {
    server.child.stdout.on('data', () => {
      const [, found] = /GraphQL +(http\S+)\/graphql[\s\S]*Ctrl-C/.exec(server.said.output) ?? [];
      if (found) resolve(found);
    });
    void server.ended.then(({ output, errors }) => reject(new Error(output + errors)));
  });
  return { ...server, url };
}

/** Ends what a test left running. */
export function endProcesses(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}
