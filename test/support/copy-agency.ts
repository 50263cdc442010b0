import {
  BatchWriteItemCommand,
  QueryCommand,
  type AttributeValue,
  type DynamoDBClient,
  type WriteRequest,
} from '@aws-sdk/client-dynamodb';
import * as keys from '../../lambdas/data/keys';
import { TEST_TABLE } from './services';

/** Everything of an agency as the table holds it, its id left open: copies of it start from the same state. */
export interface AgencyTemplate {
  agencyId: string;
  items: string;
}

const LARGEST_BATCH = 25;

/** Takes down an agency with one brand and its latest strategy. What had happened before, its history, is left out. */
export async function templateOf(
  client: DynamoDBClient,
  { agencyId, brandId, strategyId }: { agencyId: string; brandId: string; strategyId?: string },
): Promise<AgencyTemplate> {
  const tenant = keys.tenantOf(agencyId);
  const partitions = [
    keys.agencyPartition(tenant),
    keys.nameKey(tenant, { what: 'brand-slug', value: '' }).pk,
    keys.nameKey(tenant, { what: 'profile-address', brandId, value: '' }).pk,
    keys.brandPartition(tenant, brandId),
    keys.metricPartition(tenant, brandId),
    ...(strategyId === undefined ? [] : [keys.strategyPartition(tenant, strategyId)]),
  ];
  const items = await Promise.all(partitions.map((partition) => itemsOf(client, partition)));
  return { agencyId, items: JSON.stringify(items.flat()) };
}

/** Writes a copy of it under another agency's id. */
export async function copyAgency(client: DynamoDBClient, template: AgencyTemplate, agencyId: string): Promise<void> {
  const items = JSON.parse(template.items.replaceAll(template.agencyId, agencyId)) as Record<string, AttributeValue>[];
  const requests = items.map((Item): WriteRequest => ({ PutRequest: { Item } }));
  const batches = Array.from({ length: Math.ceil(requests.length / LARGEST_BATCH) }, (_, index) =>
    requests.slice(index * LARGEST_BATCH, (index + 1) * LARGEST_BATCH),
  );
  await Promise.all(
    batches.map((batch) => client.send(new BatchWriteItemCommand({ RequestItems: { [TEST_TABLE]: batch } }))),
  );
}

async function itemsOf(client: DynamoDBClient, partition: string): Promise<Record<string, AttributeValue>[]> {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: TEST_TABLE,
      KeyConditionExpression: 'pk = :partition',
      ExpressionAttributeValues: { ':partition': { S: partition } },
    }),
  );
  return Items;
}
