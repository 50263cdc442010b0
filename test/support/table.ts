import { createHash } from 'node:crypto';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Target } from '../../lambdas/operations/target';

export type StoredItem = Record<string, unknown> & { pk: string; sk: string };

/**
 * Every item of a table, as it is stored, a page at a time. Whoever looks at all of it has a table of their own: the one that
 * suites share holds hundreds of thousands of items by the end of a run.
 */
export async function* pagesOfTable({ client, tableName }: Target): AsyncGenerator<StoredItem[]> {
  const documents = DynamoDBDocumentClient.from(client);
  let from: Record<string, unknown> | undefined;
  do {
    const page = await documents.send(new ScanCommand({ TableName: tableName, ExclusiveStartKey: from }));
    yield (page.Items ?? []) as StoredItem[];
    from = page.LastEvaluatedKey;
  } while (from);
}

/** Those whose partition begins so. */
export async function itemsIn(table: Target, partition: string): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const page of pagesOfTable(table)) items.push(...page.filter(({ pk }) => pk.startsWith(partition)));
  return items;
}

/** Items by their keys with a fingerprint of their content: two of them differ where something was written. */
export const fingerprints = (items: readonly StoredItem[]): Record<string, string> =>
  Object.fromEntries(
    items
      .map((item): [string, string] => [
        `${item.pk} ${item.sk}`,
        createHash('sha256').update(JSON.stringify(item, inOrder)).digest('hex'),
      ])
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

/** Engines give attributes in any order. */
const inOrder = (_name: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value;
