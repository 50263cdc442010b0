import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { createTable } from '../../lambdas/local/create-table';
import type { RawItem } from '../../lambdas/operations/scan';
import { scanSegment, segmentsOf } from '../../lambdas/operations/scan';
import type { Target } from '../../lambdas/operations/target';
import { engineEndpoint } from './services';

let made = 0;

/** A table of its own on the engine, empty. */
export async function newTable(endpoint = engineEndpoint()): Promise<Target> {
  const client = new DynamoDBClient({
    endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const tableName = `table-${process.pid}-${Date.now()}-${(made += 1)}`;
  await createTable(client, tableName);
  return { client, tableName };
}

/** As fast as the engine is. */
export const unhurried = (): Promise<void> => Promise.resolve();

export async function allItems(target: Target): Promise<RawItem[]> {
  const items: RawItem[] = [];
  for (const segment of segmentsOf(1)) {
    for await (const page of scanSegment(target, segment, { pace: unhurried })) items.push(...page.items);
  }
  return items;
}

export const putItem = async ({ client, tableName }: Target, Item: RawItem): Promise<void> => {
  await client.send(new PutItemCommand({ TableName: tableName, Item }));
};
