import type { Columns, ReadRow } from '../../domain/import/columns';
import type { RowFault } from '../../domain/import/rejection';
import type { Change } from '../ports';
import type { Session } from '../session';

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
