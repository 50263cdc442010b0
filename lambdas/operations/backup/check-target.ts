import { BatchGetItemCommand, QueryCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { tenantOf } from '../../data/keys';
import { chunks } from '../../shared/parallel';
import { OperationFailure } from '../failure';
import type { Target } from '../target';
import type { RawItem } from '../scan';
import { nameOf } from './item-json';
import type { Selection } from './selection';

/** Whether nothing is there yet of what is meant. */
export async function isEmpty({ client, tableName }: Target, { agencyId }: Selection): Promise<boolean> {
  const one = { TableName: tableName, Limit: 1, ConsistentRead: true };
  const { Items } =
    agencyId === undefined
      ? await client.send(new ScanCommand(one))
      : await client.send(
          new QueryCommand({
            ...one,
            KeyConditionExpression: 'pk = :tenant',
            ExpressionAttributeValues: { ':tenant': { S: tenantOf(agencyId) } },
          }),
        );
  return (Items ?? []).length === 0;
}

/**
 * Throws `OperationFailure` when something that items claim for an agency, such as its short name, belongs to another one
 * in the table: writing it would take it away from them.
 */
export async function refuseForeign({ client, tableName }: Target, items: readonly RawItem[]): Promise<void> {
  const claims = items.filter(({ pk, agencyId }) => agencyId && !pk?.S?.startsWith('A#'));
  const owners = new Map(claims.map((item) => [nameOf(item), item.agencyId?.S]));
  for (const some of chunks(claims, 100)) {
    const { Responses } = await client.send(
      new BatchGetItemCommand({
        RequestItems: {
          [tableName]: {
            Keys: some.map(({ pk, sk }) => ({ pk, sk }) as RawItem),
            ProjectionExpression: 'pk, sk, agencyId',
            ConsistentRead: true,
          },
        },
      }),
    );
    for (const item of Responses?.[tableName] ?? []) {
      if (owners.get(nameOf(item)) === item.agencyId?.S) continue;
      throw new OperationFailure(`In this table ${item.pk?.S} belongs to another agency (${item.agencyId?.S}).`);
    }
  }
}
