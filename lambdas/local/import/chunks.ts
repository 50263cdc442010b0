import { MOST_CHUNKS } from '../../domain/import/job';
import type { ImportRow } from '../../usecases/ports';
import { KINDS } from '../../usecases/import-job/kinds';
import type { Columns } from './columns';
import { ImportFailure } from './failure';
import { records, type TableFile } from './table-file';

export interface Chunk {
  index: number;
  rows: ImportRow[];
  /** How much of the file was read with it. */
  bytes: number;
}

/** A request takes 6 MB, in which the rows stand as text within text. */
const LARGEST_CHUNK = 3_000_000;

/**
 * Cuts a file into chunks, always in the same places: a later run finds the chunks again that an earlier one handed over.
 * A quarter of what a request takes keeps the memory of both sides small while several are on their way.
 */
export async function* chunksOf(file: TableFile, { kind, cells }: Columns): AsyncGenerator<Chunk> {
  const mostRows = KINDS[kind].rowsARequest / 4;
  let chunk: Chunk = { index: 0, rows: [], bytes: 0 };
  let size = 0;
  let isHeader = true;
  for await (const { record, bytes } of records(file)) {
    if (isHeader) {
      isHeader = false;
      continue;
    }
    chunk.rows.push(rowOf(record, cells));
    chunk.bytes = bytes;
    size += record.join('').length + record.length * 20;
    if (chunk.rows.length < mostRows && size < LARGEST_CHUNK) continue;
    yield chunk;
    chunk = { index: chunk.index + 1, rows: [], bytes };
    size = 0;
    if (chunk.index >= MOST_CHUNKS) throw new ImportFailure('The file is too large for one import: cut it in two.');
  }
  if (chunk.rows.length > 0) yield chunk;
}

/** A row with the cells that say something. */
const rowOf = (record: readonly string[], cells: Columns['cells']): ImportRow =>
  Object.fromEntries(
    cells.flatMap((cell, place) => {
      const written = record[place];
      return cell === undefined || written === undefined || written === '' ? [] : [[cell, written]];
    }),
  );
