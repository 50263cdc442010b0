import type { Day, Period } from '../calendar';
import type { Catalog } from '../metrics/metric';
import { accountKey, type Account } from './account';
import { decideConventions, type ConventionOptions, type Conventions } from './conventions';
import { currencyProblems } from './currency';
import { readDays } from './days';
import type { ExportFormatKey } from './formats/use';
import { readPeriods } from './periods';
import { readPosts } from './posts';
import { readPreamble, type Preamble } from './preamble';
import type { ExportAnswer, ExportReading } from './reading';
import { describeColumns } from './describe-columns';
import { lossColumns, metricColumns, type ValueContext } from './row-values';
import { dimensionsOf } from './names';
import { sortRows, type SortedRows } from './rows';
import type { FileProblem, TableFile } from './table';
import { findTables, type FoundTable, type FoundTables } from './tables';
import { compareTotals } from './totals-check';

export interface ExportOptions extends ConventionOptions {
  /** Left out: found by the headers. */
  format?: ExportFormatKey;
  /** The brand's currency: amounts in another are refused. */
  currency: string;
  /** The brand's: files say none, so their times are meant in it. */
  timeZone: string;
  /** In the brand's time zone. */
  today: Day;
  catalog: Catalog;
}

/** A table with its rows sorted and what its values are read by. */
interface Prepared extends SortedRows {
  table: FoundTable;
  context: ValueContext;
  preamble: Preamble;
}

/**
 * Reads what a network exported. Whatever is not understood or not acceptable is named with its row and column; what the
 * file leaves open is asked for. Nothing is guessed in silence.
 */
export function readExport(file: TableFile, options: ExportOptions): ExportAnswer {
  const found = findTables(file, options.format);
  if (!('format' in found)) return { ok: false, problems: found };
  const sorted = found.tables.map((table) => ({
    table,
    ...sortRows(table, file.delimiter !== null),
    preamble: readPreamble(table.preamble),
  }));
  const conventions = decideConventions({
    file,
    tables: sorted.map(({ table, data, preamble }) => ({ table, data, period: periodTexts(preamble) })),
    options,
    catalog: options.catalog,
    today: options.today,
  });
  const problems: readonly FileProblem[] = [
    ...(Array.isArray(conventions) ? conventions : []),
    ...currencyProblems(found.tables, options.currency),
  ];
  if (Array.isArray(conventions) || problems.length > 0) return { ok: false, problems };
  const prepared = sorted.map((one): Prepared => ({ ...one, context: contextOf(one, conventions, options) }));
  return { ok: true, reading: assemble(file, found, prepared, conventions as Conventions, options) };
}

function contextOf(
  { table, data }: { table: FoundTable } & SortedRows,
  conventions: Conventions,
  options: ExportOptions,
): ValueContext {
  const columns = metricColumns(table.columns);
  return {
    sheet: table.sheet ?? null,
    columns,
    losses: lossColumns(columns, data),
    numberFormat: conventions.numberFormat,
    currency: options.currency,
    catalog: options.catalog,
  };
}

function assemble(
  file: TableFile,
  { format, tables, otherSheets }: FoundTables,
  prepared: readonly Prepared[],
  conventions: Conventions,
  { catalog, today, timeZone }: ExportOptions,
): ExportReading {
  const { dayOf } = conventions;
  const of = (granularity: string) => prepared.filter(({ table }) => table.shape.granularity === granularity);
  const days = readDays(
    of('DAY').map((one) => dailyTable(one, format.network)),
    dayOf,
  );
  const posts = readPosts(
    of('POST').map(({ table, context, data }) => ({
      context,
      columns: table.columns,
      network: format.network,
      dayHeading: table.shape.day,
      timeZone,
      rows: data,
    })),
    dayOf,
  );
  const totals = readPeriods(
    of('PERIOD').map(({ table, context, data, preamble, rejections }) => ({
      context,
      columns: table.columns,
      period: periodOf(preamble, dayOf),
      family: format.key.toLowerCase(),
      account: preamble.account,
      byCampaign: format.byCampaign ?? false,
      rows: data,
      lostRow: rejections[0]?.row,
    })),
    dayOf,
  );
  const parts = [days, posts, totals];
  const byColumn = new Map(parts.flatMap((part) => [...part.byColumn]));
  const rejections = [...prepared.flatMap((one) => one.rejections), ...parts.flatMap((part) => part.rejections)].sort(
    (one, other) => (one.sheet ?? '').localeCompare(other.sheet ?? '') || one.row - other.row,
  );
  const period = spanOf([
    ...days.days.map(({ day }) => day),
    ...posts.posts.map(({ publishedOn }) => publishedOn),
    ...totals.totals.flatMap(({ from, to }) => [from, to]),
  ]);
  const { moneyWarnings, ...described } = describeColumns(tables, byColumn, catalog);
  const abbreviated = new Set(parts.flatMap((part) => part.abbreviated.map(({ name }) => name)));
  return {
    ...described,
    format: format.key,
    owner: format.owner,
    granularity: prepared[0]?.table.shape.granularity ?? 'DAY',
    language: conventions.language,
    numberFormat: conventions.numberFormat,
    dateOrder: conventions.dateOrder,
    inferredPeriod: conventions.inferredPeriod,
    period,
    sheets: [...new Set(tables.flatMap(({ sheet }) => sheet ?? []))],
    accounts: distinctAccounts([...days.days, ...posts.posts].map(({ account }) => account)),
    days: days.days,
    posts: posts.posts,
    totals: totals.totals,
    rejections,
    rejected:
      prepared.reduce((sum, one) => sum + one.rejections.length, 0) +
      parts.reduce((sum, part) => sum + part.rejected, 0),
    warnings: [
      ...file.warnings,
      ...otherSheets.map(
        (name) => `The sheet "${name.slice(0, 60)}" holds no table that is understood; it was left out.`,
      ),
      ...(conventions.inferredPeriod ? [yearSentence(conventions.inferredPeriod)] : []),
      ...[...abbreviated].map(
        (name) => `The column "${name}" has abbreviated values such as 1.2K: the network rounded them.`,
      ),
      ...(period && period.to > today
        ? [`The file holds days to come: its last is ${period.to}, today is ${today}.`]
        : []),
      ...cutWarning(file, prepared),
      ...moneyWarnings,
      ...prepared.flatMap((one) => compareTotals(one.totals, one.context, byColumn, catalog)),
    ],
  };
}

function dailyTable({ table, context, data, preamble }: Prepared, network: Account['network']) {
  const column = table.columns.find(({ header }) => header?.heading === table.shape.day);
  return {
    context,
    account: { network: network ?? table.network, handle: null, name: preamble.account ?? null },
    dayColumn: column?.index ?? 0,
    dayColumnName: column?.name ?? table.shape.day,
    breakdownColumns: dimensionsOf(table.columns).map(({ index }) => index),
    rows: data,
  };
}

const periodTexts = ({ first, last }: Preamble): string[] => (first && last ? [first, last] : []);

function periodOf(preamble: Preamble, dayOf: Conventions['dayOf']): Period | null {
  const [from, to] = periodTexts(preamble).map(dayOf);
  return from !== undefined && to !== undefined && from <= to ? { from, to } : null;
}

function spanOf(days: readonly Day[]): Period | null {
  const [first] = days;
  if (first === undefined) return null;
  return days.reduce(({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }), {
    from: first,
    to: first,
  });
}

const distinctAccounts = (accounts: readonly Account[]): Account[] => [
  ...new Map(accounts.map((account) => [accountKey(account), account])).values(),
];

const yearSentence = ({ from, to }: Period): string =>
  `The dates have no year; they were taken to run from ${from} to ${to}. If that is wrong, give the year of the last day as year.`;

/** A last line that does not end may be cut in the middle of its last value, which nobody can see. */
function cutWarning({ endsMidLine }: TableFile, prepared: readonly Prepared[]): string[] {
  const last = prepared.at(-1);
  const row = last?.table.rows.at(-1);
  if (!endsMidLine || !last || !row) return [];
  const name = last.table.columns[row.cells.length - 1]?.name ?? '';
  return [
    `The last line does not end. If the file was cut, row ${row.number}, column "${name}" may be incomplete: compare it.`,
  ];
}
