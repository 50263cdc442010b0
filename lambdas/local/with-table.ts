import { setTimeout as pause } from 'node:timers/promises';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../data/client';
import { createMeter } from '../data/meter';
import { TableAccess } from '../data/table-access';
import type { LocalSettings } from '../shared/environment';
import { claim, currentHolder, newInstance } from './claim';
import type { DataDirectory } from './data-directory';
import { serve } from './server';
import { StartError } from './start-error';
import { openTableEngine, TABLE_NAME } from './table-engine';

const ENGINE_WITHIN_MS = 15_000;

/** Works on the table for a moment; see `withClient`. */
export const withTable = <T>(
  settings: LocalSettings,
  directory: DataDirectory,
  work: (table: TableAccess) => Promise<T>,
): Promise<T> => withClient(settings, directory, (client) => work(new TableAccess(client, TABLE_NAME, createMeter())));

/**
 * Works for a moment on the DynamoDB of the running server, else on an engine of its own that it starts and stops.
 * Throws `StartError` when there is no engine to be had.
 */
export async function withClient<T>(
  settings: LocalSettings,
  directory: DataDirectory,
  work: (client: DynamoDBDocumentClient) => Promise<T>,
): Promise<T> {
  const running = await endpointOfServer(directory);
  if (running) return workAt(running, settings, work);

  const instance = newInstance();
  const server = await serve({ port: 0, instance });
  try {
    const claimed = await claim(directory, { instance, url: server.url, brief: true });
    try {
      const engine = await openTableEngine(settings, directory);
      claimed.announce({ endpoint: engine.endpoint, engineProcessId: engine.embedded?.processId });
      try {
        return await workAt(engine.endpoint, settings, work);
      } finally {
        await engine.stop();
      }
    } finally {
      claimed.release();
    }
  } finally {
    await server.close();
  }
}

async function workAt<T>(
  endpoint: string,
  { AWS_REGION: region }: LocalSettings,
  work: (client: DynamoDBDocumentClient) => Promise<T>,
): Promise<T> {
  const client = createDocumentClient({ tableName: TABLE_NAME, region, endpoint });
  try {
    return await work(client);
  } finally {
    client.destroy();
  }
}

/** Where the running server's DynamoDB is; a server that is just starting is waited for. */
async function endpointOfServer(directory: DataDirectory): Promise<string | undefined> {
  const until = Date.now() + ENGINE_WITHIN_MS;
  for (;;) {
    const holder = await currentHolder(directory);
    if (!holder || holder.brief) return undefined;
    if (holder.endpoint) return holder.endpoint;
    if (Date.now() > until)
      throw new StartError(`The server at ${holder.url} does not get ready: stop it, then try again.`);
    await pause(50);
  }
}
