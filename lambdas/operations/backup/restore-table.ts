import { BatchWriteItemCommand, type WriteRequest } from '@aws-sdk/client-dynamodb';
import { chunks, inParallel } from '../../shared/parallel';
import { OperationFailure } from '../failure';
import { backOff, patiently, type Pace } from '../pace';
import type { RawItem } from '../scan';
import type { Target } from '../target';
import { checkFiles, itemsIn, manifestOf } from './check-files';
import { compare, type Differences } from './compare';
import type { BackupFolder } from './folder';
import { isEmpty, refuseForeign } from './check-target';

const LARGEST_BATCH = 25;
/** How many batches are under way at the same time. */
const WIDTH = 8;

export interface RestoreOptions {
  /** Writes over what is there; otherwise a table that holds something of it already is refused. */
  merge: boolean;
  /** In write units. */
  pace: Pace;
  /** In read units, for reading it all again. */
  readPace: Pace;
  segments: number;
  /** Told after each file how many items are written. */
  progressed?: (items: number) => void;
}

/**
 * Writes the items of an export and reads them again. Every file is checked before the first write. Throws
 * `OperationFailure` when a file is damaged or the table is not fit for it: nothing was written then.
 */
export async function restoreTable(
  target: Target,
  folder: BackupFolder,
  options: RestoreOptions,
): Promise<{ items: number; differences: Differences }> {
  const manifest = manifestOf(folder);
  const expected = checkFiles(folder, manifest);
  if (!options.merge && !(await isEmpty(target, manifest))) {
    throw new OperationFailure(
      `The table ${target.tableName} is not empty. --merge writes the export over what is there and leaves the rest; it also goes on with a restore that was interrupted.`,
    );
  }
  for (const part of manifest.parts) await refuseForeign(target, itemsIn(folder, part));
  let items = 0;
  for (const part of manifest.parts) {
    const batches = chunks(itemsIn(folder, part), LARGEST_BATCH);
    await inParallel(batches, (batch) => writeBatch(target, batch, options.pace), WIDTH);
    items += part.items;
    options.progressed?.(items);
  }
  const differences = await compare(target, expected, {
    selection: manifest,
    pace: options.readPace,
    segments: options.segments,
  });
  return { items, differences };
}

async function writeBatch({ client, tableName }: Target, items: readonly RawItem[], pace: Pace): Promise<void> {
  let open: WriteRequest[] = items.map((Item) => ({ PutRequest: { Item } }));
  for (let attempt = 1; open.length > 0; attempt += 1) {
    const requested = open;
    const { UnprocessedItems, ConsumedCapacity } = await patiently(() =>
      client.send(
        new BatchWriteItemCommand({ RequestItems: { [tableName]: requested }, ReturnConsumedCapacity: 'TOTAL' }),
      ),
    );
    open = UnprocessedItems?.[tableName] ?? [];
    await pace((ConsumedCapacity ?? []).reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0));
    // As long as some are taken, the table makes headway.
    if (open.length === requested.length) await backOff(attempt);
    else attempt = 0;
  }
}
