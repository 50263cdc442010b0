import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { QueryCommand, UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { OUTBOX_INDEX } from '../data/keys';
import { TABLE } from '../data/table';
import type { FanOutHandler } from '../events/fan-out-handler';
import { TABLE_NAME } from './table-engine';

const LARGEST_BATCH = 100;

/**
 * Does what the table's stream does in AWS: hands the entries that tell something to the handler, in their order. An entry
 * leaves the index when the handler has it, so that nothing is lost when this process ends in between, and no entry is
 * passed over that was written a little later than one with a later id. Says whether there was anything.
 */
export async function handOn(client: DynamoDBDocumentClient, fanOut: FanOutHandler): Promise<boolean> {
  const { Items: items = [] } = await client.send(
    new QueryCommand({
      TableName: TABLE_NAME,
      IndexName: TABLE.index.name,
      KeyConditionExpression: 'gsi1pk = :outbox',
      ExpressionAttributeValues: { ':outbox': OUTBOX_INDEX },
      Limit: LARGEST_BATCH,
    }),
  );
  if (items.length === 0) return false;
  const { batchItemFailures } = await fanOut({ Records: items.map(recordOf) });
  const [failed] = batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
  const until = items.findIndex(({ sk }) => sk === failed);
  for (const { pk, sk } of until < 0 ? items : items.slice(0, until)) {
    await client.send(
      new UpdateCommand({ TableName: TABLE_NAME, Key: { pk, sk }, UpdateExpression: 'REMOVE gsi1pk, gsi1sk' }),
    );
  }
  return until !== 0;
}

const recordOf = (item: Record<string, unknown>): DynamoDBRecord => ({
  eventName: 'INSERT',
  dynamodb: {
    SequenceNumber: String(item.sk),
    NewImage: marshall(item, { removeUndefinedValues: true }) as Record<string, AttributeValue> as never,
  },
});
