import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { StartError } from './start-error';

/** A running embedded DynamoDB. */
export interface Engine {
  endpoint: string;
  processId: number;
  /** Resolves when the engine ended by itself or was killed, but not when it was stopped. */
  died: Promise<void>;
  /** Ends it and waits until it is gone. What it acknowledged is on disk. */
  stop(): Promise<void>;
}

export interface EngineOptions {
  /** The program, as `findEngine` gives it. */
  binary: string;
  /** The folder of its database; without one the data is in memory and ends with the engine. */
  dataDirectory?: string;
}

/**
 * Runs the engine for as long as its input stays open, so that it ends with this process however that ends. In a group
 * of its own: Ctrl-C reaches the server first, which lets requests finish before it stops the engine.
 */
const GUARD = `
exec 3<&0
"$@" 3<&- &
engine=$!
echo "$engine"
(read -r _ <&3; kill "$engine") >/dev/null 2>&1 &
wait "$engine"
`;

const READY_WITHIN_MS = 15_000;
const STOP_WITHIN_MS = 5000;
const ATTEMPTS = 5;

/** Starts the engine on a free port of this machine. Throws `StartError` when it does not come up. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  for (let attempt = 1; ; attempt += 1) {
    const { engine, problem } = await tryToStart(options, await freePort());
    if (engine) return engine;
    // Another program may have taken the port between finding and using it.
    if (attempt === ATTEMPTS || !problem.includes('already in use')) {
      throw new StartError(`The embedded DynamoDB (${options.binary}) did not start: ${problem}.`);
    }
  }
}

type Attempt = { engine: Engine; problem?: never } | { engine?: never; problem: string };

async function tryToStart({ binary, dataDirectory }: EngineOptions, port: number): Promise<Attempt> {
  const database = dataDirectory === undefined ? [] : ['--db-path', join(dataDirectory, 'dynamodb.sqlite')];
  const command = [binary, 'serve', '--host', '127.0.0.1', '--port', String(port), ...database];
  const guard = spawn('sh', ['-c', GUARD, 'engine', ...command], { detached: true, stdio: 'pipe' });
  const ended = endOf(guard);
  const said = { output: '', errors: '' };
  guard.stdout.on('data', (text: Buffer) => (said.output += text.toString()));
  guard.stderr.on('data', (text: Buffer) => (said.errors += text.toString()));
  guard.stdin.on('error', () => undefined);

  const endpoint = `http://127.0.0.1:${port}`;
  const listens = async () => said.errors.includes('listening on') && (await isEngineAt(endpoint));
  if (!(await becomesTrue(listens, ended))) {
    guard.stdin.end();
    return { problem: said.errors.trim().split('\n').at(-1)?.replace(/\.$/, '') || 'it does not answer' };
  }
  let stopping = false;
  const engine: Engine = {
    endpoint,
    processId: Number(said.output.split('\n')[0]),
    died: ended.then(() => (stopping ? new Promise<never>(() => undefined) : undefined)),
    async stop() {
      stopping = true;
      guard.stdin.end();
      await ended;
    },
  };
  return { engine };
}

/** Whether the embedded DynamoDB, and nothing else, answers there. */
export async function isEngineAt(endpoint: string): Promise<boolean> {
  try {
    const response = await fetch(endpoint, { signal: AbortSignal.timeout(1000) });
    await response.arrayBuffer();
    return response.headers.get('server')?.startsWith('Dynoxide') ?? false;
  } catch {
    return false;
  }
}

/** Ends an engine that outlived its server, and waits until its database is free. */
export async function stopStrayEngine({ endpoint, processId }: Pick<Engine, 'endpoint' | 'processId'>): Promise<void> {
  const until = Date.now() + STOP_WITHIN_MS;
  // Only while it answers is the process id certainly still the engine's and not some other program's.
  while (await isEngineAt(endpoint)) {
    signal(processId, Date.now() < until ? 'SIGTERM' : 'SIGKILL');
    await pause(20);
  }
}

function signal(processId: number, name: NodeJS.Signals): void {
  try {
    process.kill(processId, name);
  } catch {
    // It ended in the meantime.
  }
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => {
      child.stdin?.end();
      resolve();
    });
    child.once('error', () => resolve());
  });

/** Waits until `check` holds; gives up when the engine ended or took too long. */
async function becomesTrue(check: () => Promise<boolean>, ended: Promise<void>): Promise<boolean> {
  const running = { yes: true };
  void ended.then(() => (running.yes = false));
  const until = Date.now() + READY_WITHIN_MS;
  while (running.yes && Date.now() < until) {
    if (await check()) return true;
    await pause(10);
  }
  return false;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
