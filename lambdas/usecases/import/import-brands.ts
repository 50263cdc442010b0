import type { Brand } from '../../domain/brand';
import { accepted, fault, rejectionsOf, type RowFault, type RowResult } from '../../domain/import/rejection';
import { decide, readDecideWrite } from '../decide';
import type { Session } from '../session';
import { readBrandRows, type BrandRow, type BrandRowCells } from './brand-rows';
import {
  finishedImport,
  isStopped,
  refusedRequest,
  stoppedImport,
  wrongCount,
  type ImportOptions,
  type ImportOutcome,
} from './import-policy';
import { planBrands, type PlannedBrand } from './plan-brands';

const MOST_ROWS = 1_000;
/** A new brand is three items (itself, its short name, its external id), and a transaction holds 99 beside the count. */
const ROWS_A_TRANSACTION = 33;

export interface ImportBrandsInput extends ImportOptions {
  rows: readonly BrandRowCells[];
}

type GoodRow = Extract<RowResult<BrandRow>, { ok: true }>;
type SettledRow = RowResult<Exclude<PlannedBrand, { fate: 'rejected' }>>;

/**
 * Creates and changes brands, found again by their external ids. All rows are judged before anything is written; then they
 * are written in transactions, each of which keeps the agency's count of brands true.
 */
export async function importBrands(
  session: Session,
  { rows, ...options }: ImportBrandsInput,
): Promise<ImportOutcome & { brands: Brand[] }> {
  const tooMany = wrongCount(rows.length, MOST_ROWS);
  if (tooMany) return { ...refusedRequest(tooMany), brands: [] };

  const read = readBrandRows(rows);
  const good = accepted(read);
  const settled = await settle(session, good);
  const refused = read.filter((result) => !result.ok);
  const rejections = rejectionsOf(inOrder([...refused, ...settled]));
  if (isStopped(rejections, options)) return { ...stoppedImport(rows.length, rejections), brands: [] };

  const final = options.dryRun ? settled : await write(session, good, settled);
  const fates = accepted(final).map(({ row }) => row.fate);
  const count = (fate: string) => fates.filter((one) => one === fate).length;
  return {
    ...finishedImport(
      rows.length,
      { created: count('created'), updated: count('updated'), unchanged: count('unchanged') },
      rejectionsOf(inOrder([...refused, ...final])),
      options,
    ),
    brands: options.dryRun ? [] : accepted(final).map(({ row }) => row.brand),
  };
}

const inOrder = <Row extends { index: number }>(results: Row[]): Row[] =>
  results.sort((one, other) => one.index - other.index);

/** Decides every row with the brands as they are now. */
async function settle(session: Session, rows: readonly GoodRow[]): Promise<SettledRow[]> {
  const plans = await planBrands(
    session,
    rows.map(({ row }) => row),
  );
  return rows.flatMap(({ index, externalId }, place): SettledRow[] => {
    const plan = plans[place];
    if (!plan) return [];
    return plan.fate === 'rejected'
      ? [{ ok: false, index, externalId, faults: [plan.fault] }]
      : [{ ok: true, index, externalId, row: plan }];
  });
}

/** Writes the rows that change something, one transaction after the other, and gives what became of all rows. */
async function write(session: Session, rows: readonly GoodRow[], settled: SettledRow[]): Promise<SettledRow[]> {
  const changing = new Set(accepted(settled).flatMap(({ index, row }) => (row.changes.length > 0 ? [index] : [])));
  const final = settled.filter(({ index }) => !changing.has(index));
  const toWrite = rows.filter(({ index }) => changing.has(index));
  const plans = settled.filter(({ index }) => changing.has(index));
  for (let start = 0; start < toWrite.length; start += ROWS_A_TRANSACTION) {
    const end = start + ROWS_A_TRANSACTION;
    final.push(...(await writeTogether(session, toWrite.slice(start, end), plans.slice(start, end))));
  }
  return inOrder(final);
}

/** One transaction. When others wrote in between, its rows are decided anew. */
async function writeTogether(session: Session, rows: readonly GoodRow[], plan: SettledRow[]): Promise<SettledRow[]> {
  let first: SettledRow[] | undefined = plan;
  const result = await readDecideWrite(session, async () => {
    const current = first ?? (await settle(session, rows));
    first = undefined;
    const good = accepted(current);
    const by = good.filter(({ row }) => row.fate === 'created').length;
    const changes = good.flatMap(({ row }) => row.changes);
    return decide(current, by > 0 ? [...changes, { do: 'count-brands', by }] : changes);
  });
  if (result.ok) return result.value;
  const busy: RowFault = fault(
    'CHANGED_MEANWHILE',
    'externalId',
    'Others kept changing the brands while the import ran: send the row again.',
  );
  return rows.map(({ index, externalId }) => ({ ok: false, index, externalId, faults: [busy] }));
}
