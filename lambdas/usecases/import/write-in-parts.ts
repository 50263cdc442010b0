import type { Columns, ReadRow } from '../../domain/import/columns';
import { fault, type RowFault } from '../../domain/import/rejection';
import { decide, readDecideWrite } from '../decide';
import { LARGEST_TRANSACTION, type Change } from '../ports';
import type { Session } from '../session';
import type { ObjectImport } from './object-import';
import { settle, type SettledRow } from './settle';
import { together } from './together';

interface Waiting<C extends Columns, T extends { id: string }> {
  row: ReadRow<C>;
  settled: SettledRow<T>;
}

/** What became of the rows, and whether anything was written. */
interface Written<T> {
  results: SettledRow<T>[];
  wrote: boolean;
}

/**
 * Writes the rows that change something, each transaction as full as it gets. With `allOrNothing`, a row that is refused
 * when the first of them is written stops the import; later ones cannot take back what is written already.
 */
export async function writeInParts<C extends Columns, T extends { id: string }>(
  session: Session,
  kind: ObjectImport<C, T>,
  {
    read,
    settled,
    allOrNothing,
  }: { read: readonly ReadRow<C>[]; settled: readonly SettledRow<T>[]; allOrNothing: boolean },
): Promise<Written<T>> {
  const byIndex = new Map(read.map((row) => [row.index, row]));
  const results = settled.filter((one) => !changesSomething(one));
  let waiting = settled.filter(changesSomething).flatMap((one): Waiting<C, T>[] => {
    const row = byIndex.get(one.index);
    return row ? [{ row, settled: one }] : [];
  });
  let wrote = false;
  while (waiting.length > 0) {
    const part: SettledRow<T>[] = await writePart(session, kind, waiting, allOrNothing && !wrote);
    results.push(...part);
    if (allOrNothing && !wrote && part.some(isRefused)) break;
    wrote ||= part.some(changesSomething);
    waiting = waiting.slice(part.length);
  }
  return { results: inOrder(results), wrote };
}

const changesSomething = <T>(one: SettledRow<T>): boolean => one.ok && one.row.changes.length > 0;

const isRefused = ({ ok }: SettledRow<unknown>): boolean => !ok;

const inOrder = <Row extends { index: number }>(results: Row[]): Row[] =>
  results.sort((one, other) => one.index - other.index);

/**
 * Writes as many of the leading rows as one transaction holds. When others wrote in between, they are decided anew. With
 * `allOrNothing` it writes none of them if one is refused then.
 */
async function writePart<C extends Columns, T extends { id: string }>(
  session: Session,
  kind: ObjectImport<C, T>,
  waiting: readonly Waiting<C, T>[],
  allOrNothing: boolean,
): Promise<SettledRow<T>[]> {
  let part = leading(waiting.map(({ settled }) => settled));
  const rows = waiting.slice(0, part.rows.length).map(({ row }) => row);
  let isStale = false;
  const result = await readDecideWrite(session, async () => {
    if (isStale) part = leading(await settle(session, kind, rows));
    isStale = true;
    return decide(part.rows, allOrNothing && part.rows.some(isRefused) ? [] : part.changes);
  });
  return result.ok
    ? result.value
    : rows.map(({ index, externalId }) => ({ ok: false, index, externalId, faults: [BUSY] }));
}

/** The leading rows that fit one transaction, with what they write. */
function leading<T>(rows: readonly SettledRow<T>[]): { rows: SettledRow<T>[]; changes: Change[] } {
  let changes: Change[] = [];
  let count = 0;
  for (const row of rows) {
    const more = row.ok ? together([...changes, ...row.row.changes]) : changes;
    if (more.length > LARGEST_TRANSACTION) break;
    changes = more;
    count += 1;
  }
  return { rows: rows.slice(0, count), changes };
}

const BUSY: RowFault = fault(
  'CHANGED_MEANWHILE',
  'externalId',
  'Others kept changing the same things while the import ran: send the row again.',
);
