import {
  CreateTableCommand,
  ResourceInUseException,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../data/table';

const READY_WITHIN_SECONDS = 60;

/** Makes the table unless it is there, from the definition that is deployed, and waits until it can be used. */
export async function createTable(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand({ TableName: tableName, ...definition() }));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
  await waitUntilTableExists({ client, maxWaitTime: READY_WITHIN_SECONDS, minDelay: 1 }, { TableName: tableName });
  await expireItems(client, tableName);
}

/**
 * Without the stream, which nothing on a laptop reads: with it, the embedded engine takes longer for every write the more
 * it has written (fifty times as long after 25,000 items).
 */
const definition = () => ({
  BillingMode: 'PAY_PER_REQUEST' as const,
  AttributeDefinitions: [TABLE.partitionKey, TABLE.sortKey, TABLE.index.partitionKey, TABLE.index.sortKey].map(
    (AttributeName) => ({ AttributeName, AttributeType: 'S' as const }),
  ),
  KeySchema: keySchema(TABLE.partitionKey, TABLE.sortKey),
  GlobalSecondaryIndexes: [
    {
      IndexName: TABLE.index.name,
      KeySchema: keySchema(TABLE.index.partitionKey, TABLE.index.sortKey),
      Projection: { ProjectionType: 'ALL' as const },
    },
  ],
});

const keySchema = (partitionKey: string, sortKey: string) => [
  { AttributeName: partitionKey, KeyType: 'HASH' as const },
  { AttributeName: sortKey, KeyType: 'RANGE' as const },
];

/** Whatever is meant to vanish is also read as gone by its date, so an engine that removes nothing only keeps more. */
async function expireItems(client: DynamoDBClient, tableName: string): Promise<void> {
  try {
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: tableName,
        TimeToLiveSpecification: { AttributeName: TABLE.timeToLiveAttribute, Enabled: true },
      }),
    );
  } catch {
    // Already on, or not offered by this engine.
  }
}
