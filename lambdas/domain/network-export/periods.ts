import type { Day, Period } from '../calendar';
import { rounded } from '../metrics/measure';
import type { Column } from './columns';
import { dateFault } from './days';
import type { ExportRejection } from './fault';
import type { TotalReading } from './reading';
import { readValues, type MetricColumn, type ValueContext } from './row-values';
import { dimensionsOf } from './names';
import { cellText } from './table';
import type { NumberedRow } from './tables';
import type { Heading } from './words/headings';

export interface PeriodsTable {
  context: ValueContext;
  columns: readonly Column[];
  /** The period that the lines above the table name. */
  period: Period | null;
  /** What tells them: `ga4`. */
  family: string;
  /** The property or account that the lines above the table name. */
  account?: string;
  /** Whether each campaign that a row names has totals of its own. */
  byCampaign: boolean;
  rows: readonly NumberedRow[];
  /** A row that was refused before its names could be read: every total may lack it. */
  lostRow?: number;
}

export interface PeriodsFound {
  totals: TotalReading[];
  byColumn: Map<MetricColumn, { day: Day; value: number }[]>;
  abbreviated: MetricColumn[];
  rejections: ExportRejection[];
  rejected: number;
}

/** A total that grows row by row. */
interface Growing extends Period {
  campaign: string | null;
  sheet: string | null;
  row: number;
  values: Map<MetricColumn, number>;
}

/**
 * Adds up tables whose rows are totals of a period, by campaign where they name one. A total of which a row was refused
 * would be too small: it is left out, and named.
 */
export function readPeriods(tables: readonly PeriodsTable[], dayOf: (text: string) => Day | undefined): PeriodsFound {
  const found: PeriodsFound = { totals: [], byColumn: new Map(), abbreviated: [], rejections: [], rejected: 0 };
  for (const table of tables) readTable(table, dayOf, found);
  return found;
}

function readTable(table: PeriodsTable, dayOf: (text: string) => Day | undefined, found: PeriodsFound): void {
  const { context } = table;
  const groups = new Map<string, Growing>();
  const torn = new Map<string, number>();
  let everythingTorn = table.lostRow;
  const refuse = (rejections: readonly ExportRejection[]) => {
    found.rejections.push(...rejections);
    found.rejected += 1;
  };
  const firsts = firstRows(table);

  for (const row of table.rows) {
    const period = periodOf(row, table, dayOf);
    if ('code' in period) {
      refuse([period]);
      everythingTorn ??= row.number;
      continue;
    }
    const campaign = (table.byCampaign && textOf(row, table.columns, 'campaign')) || null;
    const key = `${period.from} ${period.to} ${campaign ?? ''}`;
    const { values, rejections, abbreviated } = readValues(row, period.to, context);
    found.abbreviated.push(...abbreviated);
    rejections.push(...formulaFaults(row, table));
    const first = firsts.get(dimensions(row, table));
    if (first !== undefined && first !== row.number) rejections.push(repeated(row, first, context.sheet));
    if (rejections.length > 0) {
      refuse(rejections);
      torn.set(key, row.number);
      continue;
    }
    const group = groups.get(key) ?? {
      ...period,
      campaign,
      sheet: context.sheet,
      row: row.number,
      values: new Map(),
    };
    groups.set(key, group);
    for (const [column, value] of values) {
      group.values.set(column, rounded((group.values.get(column) ?? 0) + value));
      const all = found.byColumn.get(column) ?? [];
      found.byColumn.set(column, all);
      all.push({ day: period.to, value });
    }
  }
  for (const [key, group] of groups) {
    const because = torn.get(key) ?? everythingTorn;
    if (because === undefined) found.totals.push(totalOf(table, group));
    else refuse([incomplete(group, because, context.sheet)]);
  }
}

const LONGEST_FAMILY_AND_ACCOUNT = 120;
const LONGEST_NAME = 255;

const totalOf = ({ family, account, byCampaign }: PeriodsTable, { values, ...total }: Growing): TotalReading => ({
  ...total,
  family: byCampaign ? null : family,
  externalId: nameOf(family, account, total.campaign),
  values: Object.fromEntries([...values].map(([column, value]) => [column.use.metric, value])),
});

function nameOf(family: string, account: string | undefined, campaign: string | null): string {
  const name = (account ? `${family}:${account}` : family).slice(0, LONGEST_FAMILY_AND_ACCOUNT);
  return campaign === null ? name : `${name}:${campaign}`.slice(0, LONGEST_NAME);
}

function periodOf(
  row: NumberedRow,
  { columns, period, context }: PeriodsTable,
  dayOf: (text: string) => Day | undefined,
) {
  const pair: [Heading, Heading] = columns.some(({ header }) => header?.heading === 'period-start')
    ? ['period-start', 'period-end']
    : ['date', 'date'];
  // A day column is the finer breakdown: each row then is of its day.
  const headings: [Heading, Heading] = columns.some(({ header }) => header?.heading === 'date')
    ? ['date', 'date']
    : pair;
  if (!columns.some(({ header }) => header?.heading === headings[0])) {
    return (
      period ??
      periodFault(row, context, 'The file names no period: neither a line above the table nor a column says it.')
    );
  }
  const [from, to] = headings.map((heading) => dayOf(textOf(row, columns, heading)));
  const wrong = from === undefined ? headings[0] : to === undefined ? headings[1] : undefined;
  if (wrong) return dateFault(textOf(row, columns, wrong), context.sheet, row.number, columnName(columns, wrong));
  if (from === undefined || to === undefined) return periodFault(row, context, 'The row has no period.');
  return from <= to ? { from, to } : periodFault(row, context, 'The period ends before it begins.');
}

const periodFault = ({ number }: NumberedRow, { sheet }: ValueContext, message: string): ExportRejection => ({
  sheet,
  row: number,
  column: null,
  code: 'DATE_IMPOSSIBLE',
  message,
});

const textOf = ({ cells }: NumberedRow, columns: readonly Column[], heading: Heading): string =>
  cellText(cells[columns.find(({ header }) => header?.heading === heading)?.index ?? -1]);

const columnName = (columns: readonly Column[], heading: Heading): string =>
  columns.find(({ header }) => header?.heading === heading)?.name ?? heading;

const WHEN: ReadonlySet<string> = new Set(['date', 'period-start', 'period-end']);

/** What a row is of: its names and its days. */
function dimensions(row: NumberedRow, { columns }: PeriodsTable): string {
  const named = [...dimensionsOf(columns), ...columns.filter(({ header }) => header && WHEN.has(header.heading))];
  return JSON.stringify(named.map(({ index }) => cellText(row.cells[index])));
}

/** A name that is a formula says nothing, in a workbook or in text. */
const formulaFaults = (row: NumberedRow, { columns, context }: PeriodsTable): ExportRejection[] =>
  dimensionsOf(columns)
    .filter(({ index }) => cellText(row.cells[index]).startsWith('='))
    .map(({ name }) => ({
      sheet: context.sheet,
      row: row.number,
      column: name,
      code: 'FORMULA',
      message: 'It is a formula, which is not evaluated.',
    }));

function firstRows(table: PeriodsTable): Map<string, number> {
  const firsts = new Map<string, number>();
  for (const row of table.rows) {
    const name = dimensions(row, table);
    if (!firsts.has(name)) firsts.set(name, row.number);
  }
  return firsts;
}

const repeated = (row: NumberedRow, first: number, sheet: string | null): ExportRejection => ({
  sheet,
  row: row.number,
  column: null,
  code: 'DUPLICATE_ROW',
  message: `It has the same names and days as row ${first}: added up, it would count twice. Where they are two, export their ids too.`,
});

const incomplete = ({ campaign, from, to }: Growing, row: number, sheet: string | null): ExportRejection => ({
  sheet,
  row,
  column: null,
  code: 'INCOMPLETE_TOTAL',
  message: `The total ${campaign === null ? '' : `of "${campaign.slice(0, 60)}" `}from ${from} to ${to} would lack this row, so it is left out as a whole.`,
});
