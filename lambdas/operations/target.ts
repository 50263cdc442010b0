import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { createDocumentClient } from '../data/client';
import { createTable } from '../local/create-table';
import { openDataDirectory } from '../local/data-directory';
import { settingsOfProcess } from '../local/settings';
import { TABLE_NAME } from '../local/table-engine';
import { withClient } from '../local/with-table';

/** A table somewhere. Items are read and written as the engine keeps them, so that no type is lost on the way. */
export interface Target {
  client: DynamoDBClient;
  tableName: string;
}

export const TARGET_USAGE = '[--endpoint http://… ] [--table NAME] [--region eu-west-1]';

const text = { type: 'string' } as const;
export const TARGET_OPTIONS = { endpoint: text, table: text, region: text };

export const targetSchema = z.object({
  endpoint: z.url({ protocol: /^https?$/, error: '--endpoint needs the http address of a DynamoDB.' }).optional(),
  table: z.string().min(3, { error: '--table needs the name of a table.' }).optional(),
  region: z.string().min(1).optional(),
});

export type TargetOptions = z.infer<typeof targetSchema>;

/**
 * Works on the table that is meant: one in AWS when a table alone is named, one behind an endpoint, or, when neither is
 * named, that of the development server, running or not. Throws `StartError` when there is no engine to be had.
 */
export async function withTarget<T>(
  { endpoint, table = TABLE_NAME, region, create = false }: TargetOptions & { create?: boolean },
  work: (target: Target) => Promise<T>,
): Promise<T> {
  const settings = settingsOfProcess();
  if (endpoint === undefined && table === TABLE_NAME) {
    return withClient(settings, openDataDirectory(settings.RESONANCE_DATA_DIR), (client) =>
      work({ client: client as unknown as DynamoDBClient, tableName: table }),
    );
  }
  const client = createDocumentClient({ tableName: table, region: region ?? settings.AWS_REGION, endpoint });
  try {
    if (create) await createTable(client, table);
    return await work({ client: client as unknown as DynamoDBClient, tableName: table });
  } finally {
    client.destroy();
  }
}
