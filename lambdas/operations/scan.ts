import { ScanCommand, type AttributeValue, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { patiently, type Pace } from './pace';
import type { Target } from './target';

/** An item as the engine keeps it. */
export type RawItem = Record<string, AttributeValue>;

/** A part of the table that is read by itself, from `after` on. */
export interface Segment {
  index: number;
  of: number;
  after?: RawItem;
}

export interface ScannedPage {
  items: RawItem[];
  /** Where the segment goes on; `undefined` at its end. */
  lastKey?: RawItem;
}

export interface ScanOptions {
  /** In read units. */
  pace: Pace;
  filter?: Pick<ScanCommandInput, 'FilterExpression' | 'ExpressionAttributeValues'>;
  /** How many items a page has at most; as many as fit into 1 MB when left out. */
  pageItems?: number;
}

/**
 * Reads a segment of the whole table, page by page, as it is at that moment. Nothing that serves requests scans: this is
 * for what has to see every item.
 */
export async function* scanSegment(
  { client, tableName }: Target,
  segment: Segment,
  { pace, filter, pageItems }: ScanOptions,
): AsyncGenerator<ScannedPage> {
  let after = segment.after;
  do {
    const page = await patiently(() =>
      client.send(
        new ScanCommand({
          TableName: tableName,
          Segment: segment.index,
          TotalSegments: segment.of,
          ExclusiveStartKey: after,
          Limit: pageItems,
          ConsistentRead: true,
          ReturnConsumedCapacity: 'TOTAL',
          ...filter,
        }),
      ),
    );
    after = page.LastEvaluatedKey;
    yield { items: page.Items ?? [], lastKey: after };
    await pace(page.ConsumedCapacity?.CapacityUnits ?? 0);
  } while (after);
}

export const segmentsOf = (count: number): Segment[] =>
  Array.from({ length: count }, (_, index) => ({ index, of: count }));
