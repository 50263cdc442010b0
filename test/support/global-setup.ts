import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { bundleHandlers } from '../../lambdas/local/bundle';
import { createTable } from '../../lambdas/local/create-table';
import { openDataDirectory } from '../../lambdas/local/data-directory';
import { startEngine, type Engine } from '../../lambdas/local/engine';
import { findEngine, packageOfThisMachine } from '../../lambdas/local/engine-binary';
import { openIssuer } from '../../lambdas/local/issuer';
import { servicesFile, TEST_TABLE, testDirectory, type TestServices } from './services';

const EXECUTIONS = ['auto', 'compiled', 'interpreted'] as const;

/** What the integration tests stand on: a real engine, a real issuer, and the very bundle that is deployed. */
export default async function setUp(): Promise<void> {
  const build = resolve(__dirname, '../../.build');
  mkdirSync(build, { recursive: true });
  testDirectory.path = mkdtempSync(`${build}/test-`);
  const [engine, bundles, jwks] = await Promise.all([
    startTestEngine(),
    bundleHandlers(),
    serveKeys(await openIssuer(openDataDirectory(testDirectory.path))),
  ]);
  const execution = EXECUTIONS.find((one) => one === process.env.EXECUTION) ?? 'compiled';
  const services: TestServices = {
    endpoint: engine.endpoint,
    bundles,
    jwksUri: jwks.uri,
    execution,
  };
  writeFileSync(servicesFile(), JSON.stringify(services));
  running.stop = async () => {
    jwks.server.close();
    await engine.stop();
    rmSync(testDirectory.path, { recursive: true, force: true });
  };
}

/** Shared with the teardown, which jest loads as another module of the same process. */
export const running: { stop?: () => Promise<void> } = ((
  globalThis as { resonanceTests?: { stop?: () => Promise<void> } }
).resonanceTests ??= {});

/** `DYNAMODB_ENDPOINT` runs the same tests on another engine, such as AWS's own DynamoDB Local. */
async function startTestEngine(): Promise<Pick<Engine, 'endpoint' | 'stop'>> {
  const endpoint = process.env.DYNAMODB_ENDPOINT;
  const engine = endpoint
    ? { endpoint, stop: async () => undefined }
    : await startEngine({ binary: findEngine({ packageName: packageOfThisMachine(), path: process.env.PATH ?? '' }) });
  const client = new DynamoDBClient({
    endpoint: engine.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await createTable(client, TEST_TABLE);
  client.destroy();
  return engine;
}

async function serveKeys({ keys }: { keys: object }): Promise<{ uri: string; server: Server }> {
  const server = createServer((_request, response) => response.end(JSON.stringify(keys)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { uri: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`, server };
}
