import type { Columns, ReadRow } from '../../domain/import/columns';
import { fault, type RowFault, type RowResult } from '../../domain/import/rejection';
import type { Session } from '../session';
import type { Claim, ObjectImport, Plan } from './object-import';

/** A row with what becomes of it, or with all that is wrong with it. */
export type SettledRow<T> = RowResult<Exclude<Plan<T>, { fate: 'rejected' }>>;

/** Decides every row with the objects as they are now. When two rows speak of the same, the first is heard. */
export async function settle<C extends Columns, T extends { id: string }>(
  session: Session,
  kind: ObjectImport<C, T>,
  rows: readonly ReadRow<C>[],
): Promise<SettledRow<T>[]> {
  const plans = await kind.plan(session, rows);
  const firsts = new Map<string, number>();
  return rows.flatMap((row, place): SettledRow<T>[] => {
    const plan = plans[place];
    if (!plan) return [];
    const { index, externalId } = row;
    const faults = [
      ...row.faults,
      ...(plan.fate === 'rejected' ? newOnes(plan.faults, row) : []),
      ...repeats(claimsOf(plan, row), index, firsts).map(({ path, first }) =>
        fault('DUPLICATE_ROW', path, `The row with index ${first} speaks of the same ${kind.noun}.`),
      ),
    ];
    return [
      plan.fate === 'rejected' || faults.length > 0
        ? { ok: false, index, externalId, faults }
        : { ok: true, index, externalId, row: plan },
    ];
  });
}

/** What may come once in a request: the names that a row wants, and the object that it is about. */
function claimsOf<T extends { id: string }>(plan: Plan<T>, { values }: ReadRow<Columns>): Claim[] {
  if (plan.fate === 'rejected') return plan.claims;
  return [...plan.claims, { path: values.id === undefined ? 'externalId' : 'id', name: plan.object.id }];
}

/** The claims that an earlier row has made already, one for each cell. */
function repeats(claims: readonly Claim[], index: number, firsts: Map<string, number>) {
  const repeated = new Map<string, number>();
  for (const { path, name } of claims) {
    const first = firsts.get(name) ?? index;
    firsts.set(name, first);
    if (first !== index) repeated.set(path, first);
  }
  return [...repeated].map(([path, first]) => ({ path, first }));
}

/** A cell that could not be read is not reported as missing on top. */
function newOnes(faults: readonly RowFault[], row: ReadRow<Columns>): RowFault[] {
  const unreadable = new Set(row.faults.map(({ path }) => path[0]));
  return faults.filter(({ path }) => !unreadable.has(path[0]));
}
