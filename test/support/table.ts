import { createHash } from 'node:crypto';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { createDocumentClient } from '../../lambdas/data/client';
import { engineEndpoint, TEST_TABLE } from './services';

export type StoredItem = Record<string, unknown> & { pk: string; sk: string };

/** Every item of the test table, as it is stored, a page at a time. Only tests read a whole table. */
export async function* pagesOfTable(): AsyncGenerator<StoredItem[]> {
  const client = createDocumentClient({ tableName: TEST_TABLE, region: 'eu-west-1', endpoint: engineEndpoint() });
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: TEST_TABLE, ExclusiveStartKey: from }));
    yield (page.Items ?? []) as StoredItem[];
    from = page.LastEvaluatedKey;
  } while (from);
  client.destroy();
}

/** Those whose partition begins so. */
export async function itemsIn(partition: string): Promise<StoredItem[]> {
  const items: StoredItem[] = [];
  for await (const page of pagesOfTable()) items.push(...page.filter(({ pk }) => pk.startsWith(partition)));
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
