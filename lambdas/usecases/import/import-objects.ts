import { readRows, type CellsOf, type Columns } from '../../domain/import/columns';
import { accepted, rejectionsOf } from '../../domain/import/rejection';
import type { Session } from '../session';
import {
  finishedImport,
  isStopped,
  refusedRequest,
  stoppedImport,
  wrongCount,
  type ImportOptions,
  type ImportOutcome,
} from './import-policy';
import type { ObjectImport } from './object-import';
import { settle } from './settle';
import { writeInParts } from './write-in-parts';

/** A request takes no more objects. */
export const MOST_OBJECTS = 1_000;

export interface ObjectRows<C extends Columns> extends ImportOptions {
  rows: readonly CellsOf<C>[];
}

/** What an import of objects came to; `objects` are those of the accepted rows, in their order, once they were applied. */
export type ObjectOutcome<T> = ImportOutcome & { objects: T[] };

/**
 * Creates and changes objects of one kind. All rows are judged before anything is written; then they are written in as few
 * transactions as hold them, and decided again where others wrote in between.
 *
 * Where one refused row stops everything, nothing is written as long as all of it fits one transaction of a hundred writes.
 * What is larger is written in parts: a row that is found wrong only when a later part is written, because somebody changed
 * the same things since it was judged, comes back refused beside the written ones.
 */
export async function importObjects<C extends Columns, T extends { id: string }>(
  session: Session,
  kind: ObjectImport<C, T>,
  { rows, ...options }: ObjectRows<C>,
): Promise<ObjectOutcome<T>> {
  const tooMany = wrongCount(rows.length, MOST_OBJECTS);
  if (tooMany) return { ...refusedRequest(tooMany), objects: [] };

  const read = readRows(kind.columns, rows);
  const settled = await settle(session, kind, read);
  const rejections = rejectionsOf(settled);
  if (isStopped(rejections, options)) return { ...stoppedImport(rows.length, rejections), objects: [] };

  const { results, wrote } = options.dryRun
    ? { results: settled, wrote: false }
    : await writeInParts(session, kind, { read, settled, allOrNothing: options.errorPolicy !== 'REJECT_FAILED_ROWS' });
  const late = rejectionsOf(results);
  if (!wrote && isStopped(late, options)) return { ...stoppedImport(rows.length, late), objects: [] };
  const fates = accepted(results).map(({ row }) => row.fate);
  const count = (fate: string) => fates.filter((one) => one === fate).length;
  return {
    ...finishedImport(
      rows.length,
      { created: count('created'), updated: count('updated'), unchanged: count('unchanged') },
      late,
      options,
    ),
    objects: options.dryRun ? [] : accepted(results).map(({ row }) => row.object),
  };
}
