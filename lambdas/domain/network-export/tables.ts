import type { Network } from '../profile';
import { columnsOf, duplicateColumns, hasShape, readHeaders, type Column } from './columns';
import { FORMATS } from './formats';
import type { ExportFormat, ExportFormatKey, TableShape } from './formats/use';
import { cellText, type FileCell, type FileProblem, type Sheet, type TableFile } from './table';
import { readTitle } from './title';

/** A row of a file with its number, which counts from 1. */
export interface NumberedRow {
  number: number;
  cells: readonly FileCell[];
}

/** A table within a file. */
export interface FoundTable {
  sheet?: string;
  shape: TableShape;
  /** The network that its title names. */
  network: Network | null;
  headerRow: number;
  /** How many cells the header has: as many as each row of a text file. */
  headerLength: number;
  columns: readonly Column[];
  /** The lines between the table before and this one's header. */
  preamble: readonly NumberedRow[];
  rows: readonly NumberedRow[];
}

export interface FoundTables {
  format: ExportFormat;
  tables: readonly FoundTable[];
  /** Sheets of a workbook in which there is nothing that is understood. */
  otherSheets: readonly string[];
}

type Head = { index: number; format: ExportFormat; shape: TableShape };

/** A header stands at the top: below titles, descriptions and comments, of which there are a few. */
const HEADER_WITHIN = 60;
/** A page's export has a table a metric, one below the other. */
const MOST_TABLES = 60;

/**
 * Finds the tables of a file by their headers, on every sheet, below each other too. They have to be of one format.
 *
 * @param wanted the format that the caller named
 */
export function findTables(file: TableFile, wanted?: ExportFormatKey): FoundTables | FileProblem[] {
  const formats = wanted ? FORMATS.filter(({ key }) => key === wanted) : FORMATS;
  const found = file.sheets.map((sheet) => ({ sheet, heads: headsOf(sheet, formats) }));
  const heads = found.flatMap((one) => one.heads);
  const format = heads[0]?.format;
  if (!format) return [notRecognised(file, wanted)];
  if (heads.length > MOST_TABLES) return [{ message: `The file has more than ${MOST_TABLES} tables.` }];

  const tables = found.flatMap(({ sheet, heads }) =>
    heads.flatMap((head, place) => (head.format === format ? [tableAt(sheet, heads, place)] : [])),
  );
  const others = found.flatMap(({ sheet, heads }) =>
    heads.filter((head) => head.format !== format).map((head) => ({ sheet, head })),
  );
  const problems = [
    ...others.map(({ sheet, head }) => ({
      message: `A table of ${head.format.key} stands beside one of ${format.key}: send one export at a time.`,
      sheet: sheet.name ?? undefined,
      row: head.index + 1,
    })),
    ...tables.flatMap(({ columns, sheet, headerRow }) => duplicateColumns(columns, { sheet, row: headerRow })),
  ];
  if (problems.length > 0) return problems;
  const otherSheets = found.flatMap(({ sheet, heads }) =>
    heads.length === 0 && sheet.name !== null ? [sheet.name] : [],
  );
  return { format, tables, otherSheets };
}

/** The rows that head tables. The first has to stand near the top. */
function headsOf({ rows }: Sheet, formats: readonly ExportFormat[]): Head[] {
  const heads: Head[] = [];
  rows.forEach((row, index) => {
    if (heads.length === 0 && index >= HEADER_WITHIN) return;
    const head = headOf(row, formats);
    if (head) heads.push({ index, ...head });
  });
  return heads;
}

function headOf(row: readonly FileCell[], formats: readonly ExportFormat[]): Omit<Head, 'index'> | undefined {
  const headers = readHeaders(row);
  if (headers.filter((header) => header).length < 2) return undefined;
  for (const format of formats) {
    const shape = format.tables.find((one) => hasShape(headers, one));
    const hasValues = format.key !== 'DAILY' || headers.some((header) => header && header.heading !== 'date');
    if (shape && hasValues) return { format, shape };
  }
  return undefined;
}

function tableAt(sheet: Sheet, heads: readonly Head[], place: number): FoundTable {
  const { index, shape } = heads[place] as Head;
  const next = heads[place + 1];
  const numbered = sheet.rows.map((cells, at) => ({ number: at + 1, cells }));
  const start = firstOfPreamble(numbered, index, heads[place - 1]?.index ?? -1);
  const end = next ? firstOfPreamble(numbered, next.index, index) : numbered.length;
  const preamble = numbered.slice(start, index);
  const rows = numbered.slice(index + 1, end);
  const title = readTitle(preamble.map(({ cells }) => cells));
  const header = sheet.rows[index] ?? [];
  return {
    sheet: sheet.name ?? undefined,
    shape,
    network: title.network,
    headerRow: index + 1,
    headerLength: header.length,
    columns: columnsOf(header, Math.max(0, ...rows.map(({ cells }) => lastFilled(cells))), shape, title.header),
    preamble,
    rows,
  };
}

/** Titles, comments and blank lines belong to the header that follows them. */
function firstOfPreamble(rows: readonly NumberedRow[], header: number, after: number): number {
  let start = header;
  while (start - 1 > after && (rows[start - 1]?.cells.filter((cell) => cellText(cell) !== '').length ?? 0) <= 1)
    start -= 1;
  return start;
}

/** How many cells a row has up to the last one that holds something. */
export const lastFilled = (cells: readonly FileCell[]): number =>
  cells.findLastIndex((cell) => cellText(cell) !== '') + 1;

function notRecognised(file: TableFile, wanted?: ExportFormatKey): FileProblem {
  const widest = file.sheets
    .flatMap(({ rows }) => rows.slice(0, HEADER_WITHIN))
    .reduce((one, other) => (other.length > one.length ? other : one), [] as readonly FileCell[]);
  const seen = widest.map((cell) => cellText(cell).slice(0, 40)).filter((text) => text !== '');
  const what = wanted ? `No table of ${wanted} was found` : 'No export of a network that is known was found';
  const columns = seen.length > 0 ? ` The widest row near the top reads: ${seen.slice(0, 12).join(', ')}.` : '';
  return { message: `${what}: its columns are recognised by their headers.${columns}`, option: 'format' };
}
