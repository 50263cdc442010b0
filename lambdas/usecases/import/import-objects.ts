import { readRows, type CellsOf, type Columns, type ReadRow } from '../../domain/import/columns';
import { accepted, rejectionsOf, type RowFault } from '../../domain/import/rejection';
import type { Change } from '../ports';
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
import { settle } from './settle';
import { writeInParts } from './write-in-parts';

/** A request takes no more objects. */
export const MOST_OBJECTS = 1_000;

/** A name that a row wants its object to have, and that one row of a request may want. */
export interface Claim {
  /** The cell that says it. */
  path: string;
  name: string;
}

/** An external id, unique within the brand or, for brands, the agency. */
export const externalIdClaim = (externalId: string | undefined, brandId = ''): Claim[] =>
  externalId === undefined ? [] : [{ path: 'externalId', name: `external id ${brandId} ${externalId}` }];

/** What a row comes to with the objects as they are now. */
export type Fate<T> =
  | { fate: 'created' | 'updated' | 'unchanged'; object: T; changes: Change[] }
  | { fate: 'rejected'; faults: RowFault[] };

export const rejected = (...faults: RowFault[]): Fate<never> => ({ fate: 'rejected', faults });

export type Plan<T> = Fate<T> & { claims: Claim[] };

/** What is particular to importing one kind of object. */
export interface ObjectImport<C extends Columns, T extends { id: string }> {
  /** What a row speaks of, for its sender: `brand`. */
  noun: string;
  columns: C;
  /**
   * Decides what becomes of every row, in their order, with a number of reads that does not grow with each row. Rows with
   * faults are decided too, as far as they could be read, so that all that is wrong with them comes to light.
   */
  plan(session: Session, rows: readonly ReadRow<C>[]): Promise<Plan<T>[]>;
}

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
