import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { createDocumentClient } from '../data/client';
import { createTable } from '../local/create-table';
import { openDataDirectory } from '../local/data-directory';
import { settingsOfProcess } from '../local/settings';
import { TABLE_NAME } from '../local/table-engine';
import { withClient } from '../local/with-table';
import { UsageError } from './command';
import { outputOf } from './deployment';

/** A table somewhere. Items are read and written as the engine keeps them, so that no type is lost on the way. */
export interface Target {
  client: DynamoDBClient;
  tableName: string;
}

export const TARGET_USAGE = '[--stage prod | --table NAME] [--region eu-west-1] [--endpoint http://…]';

const text = { type: 'string' } as const;
export const TARGET_OPTIONS = { stage: text, endpoint: text, table: text, region: text };

export const targetSchema = z.object({
  stage: z.string().min(1, { error: '--stage needs the name of a stage.' }).optional(),
  endpoint: z.url({ protocol: /^https?$/, error: '--endpoint needs the http address of a DynamoDB.' }).optional(),
  table: z.string().min(3, { error: '--table needs the name of a table.' }).optional(),
  region: z.string().min(1).optional(),
});

export type TargetOptions = z.infer<typeof targetSchema>;

/**
 * Works on the table that is meant: that of a stage, one in AWS when a table alone is named, one behind an endpoint, or, when
 * nothing is named, that of the development server, running or not. Throws `StartError` when there is no engine to be had,
 * and `OperationFailure` when there is no such stage.
 */
export async function withTarget<T>(
  { stage, create = false, ...where }: TargetOptions & { create?: boolean },
  work: (target: Target) => Promise<T>,
): Promise<T> {
  const settings = settingsOfProcess();
  const { endpoint, region = settings.AWS_REGION } = where;
  if (stage !== undefined && (where.table ?? endpoint) !== undefined) {
    throw new UsageError('--stage finds the table by itself: leave --table and --endpoint out.');
  }
  const table = stage === undefined ? (where.table ?? TABLE_NAME) : await outputOf('TableName', { stage, region });
  if (stage === undefined && endpoint === undefined && table === TABLE_NAME) {
    return withClient(settings, openDataDirectory(settings.RESONANCE_DATA_DIR), (client) =>
      work({ client: client as unknown as DynamoDBClient, tableName: table }),
    );
  }
  const client = createDocumentClient({ tableName: table, region, endpoint });
  try {
    if (create) await createTable(client, table);
    return await work({ client: client as unknown as DynamoDBClient, tableName: table });
  } finally {
    client.destroy();
  }
}
