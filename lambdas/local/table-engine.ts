import { createDocumentClient } from '../data/client';
import type { LocalSettings } from '../shared/environment';
import { createTable } from './create-table';
import type { DataDirectory } from './data-directory';
import { startEngine, type Engine } from './engine';
import { findEngine, packageOfThisMachine } from './engine-binary';
import { StartError } from './start-error';

export const TABLE_NAME = 'resonance';

/** Where the table is: in the embedded engine, or in a DynamoDB that the settings name. */
export interface TableEngine {
  endpoint: string;
  /** The embedded engine, when that is the one. */
  embedded?: Engine;
  stop(): Promise<void>;
}

/** Opens a DynamoDB with the table in it. Throws `StartError` when there is none to be had. */
export async function openTableEngine(settings: LocalSettings, directory: DataDirectory): Promise<TableEngine> {
  const engine = settings.DYNAMODB_ENDPOINT
    ? elsewhere(settings.DYNAMODB_ENDPOINT)
    : await embedded(settings, directory);
  try {
    await withTable(engine.endpoint, settings);
    return engine;
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

const elsewhere = (endpoint: string): TableEngine => ({ endpoint, stop: () => Promise.resolve() });

async function embedded(settings: LocalSettings, directory: DataDirectory): Promise<TableEngine> {
  const binary = findEngine({ packageName: packageOfThisMachine(), path: settings.PATH });
  const engine = await startEngine({ binary, dataDirectory: directory.path });
  return { endpoint: engine.endpoint, embedded: engine, stop: () => engine.stop() };
}

async function withTable(endpoint: string, { AWS_REGION: region }: LocalSettings): Promise<void> {
  const client = createDocumentClient({ tableName: TABLE_NAME, region, endpoint });
  try {
    await createTable(client, TABLE_NAME);
  } catch (cause) {
    const reason = cause instanceof Error ? `${cause.name}: ${cause.message}`.replace(/\.?\s*$/, '') : String(cause);
    throw new StartError(
      `The table cannot be made in the DynamoDB at ${endpoint} (${reason}): see that it runs there.`,
      {
        cause,
      },
    );
  } finally {
    client.destroy();
  }
}
