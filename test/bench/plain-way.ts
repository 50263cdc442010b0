import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { chunks, inParallel } from '../../lambdas/shared/parallel';
import type { MetricRow } from './metric-rows';

/** What a way of writing asked of the table. */
export interface Cost {
  requests: number;
  writeUnits: number;
}

/** A value of a profile's metric. */
export interface Value extends MetricRow {
  network: string;
  handle: string;
}

const LARGEST_BATCH = 25;

/** One item a value, in batches of 25: the way that comes to mind first. Its items stand in the same index as ours. */
export async function writePlainly(
  client: DynamoDBDocumentClient,
  table: string,
  agencyId: string,
  values: readonly Value[],
): Promise<Cost> {
  const cost = { requests: 0, writeUnits: 0 };
  const items = values.map(({ brandExternalId, handle, metric, date, value }) => ({
    pk: `A#${agencyId}#PLAIN#${brandExternalId}`,
    sk: `${metric}#${handle}#${date}`,
    gsi1pk: `A#${agencyId}#PLAIN#${metric}#${date}`,
    gsi1sk: `${brandExternalId}#${handle}`,
    value: Number(value),
  }));
  await inParallel(chunks(items, LARGEST_BATCH), async (batch) => {
    let requests = batch.map((Item) => ({ PutRequest: { Item } }));
    while (requests.length > 0) {
      const answer = await client.send(
        new BatchWriteCommand({ RequestItems: { [table]: requests }, ReturnConsumedCapacity: 'TOTAL' }),
      );
      cost.requests += 1;
      cost.writeUnits += (answer.ConsumedCapacity ?? []).reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
      requests = (answer.UnprocessedItems?.[table] ?? []) as typeof requests;
    }
  });
  return cost;
}
