import { markedAsText } from '../../domain/import/cell';
import { bytesOf } from '../../domain/text';
import type { Page } from '../ports';

/** An export goes out in pages that an import takes in as one request. */
export const MOST_OBJECTS = 1_000;

export type CsvCell = string | number;

/** What a row says, by the names of an import's columns. */
export type CellsIn<Names extends string> = { readonly [Name in Names]: CsvCell | undefined };

/** A page of an export: the first row names the columns. */
export interface CsvPage {
  rows: CsvCell[][];
  hasNextPage: boolean;
  /** Where to go on; nothing when the page is empty and the last. */
  endCursor?: string;
}

/**
 * A page of objects with these columns, which are those of their import where there is one, as far as it fits an answer. A page that is
 * shown whole ends where it says itself.
 */
export function csvPage<Names extends string, T>(
  columns: Readonly<Record<Names, unknown>>,
  { items, cursors, hasNextPage, endCursor }: Page<T>,
  cellsOf: (item: T) => CellsIn<NoInfer<Names>>,
): CsvPage {
  const names = Object.keys(columns);
  const rows = items.map((item) => csvRow(names, cellsOf(item)));
  const count = fitting(rows);
  return {
    rows: [csvHeader(names), ...rows.slice(0, count)],
    hasNextPage: hasNextPage || count < rows.length,
    endCursor: (count === items.length ? endCursor : undefined) ?? cursors()[count - 1],
  };
}

/** `timeZone` is written `time_zone`. */
export const csvHeader = (names: readonly string[]): string[] =>
  names.map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));

/** A row in the order of the columns. Numbers stay numbers; text is marked where it looks like a formula. */
export const csvRow = <Names extends string>(names: readonly string[], cells: CellsIn<Names>): CsvCell[] =>
  names.map((name) => {
    const cell = cells[name as Names] ?? '';
    return typeof cell === 'number' ? cell : markedAsText(cell);
  });

/** In bytes. A Lambda answers with at most 6 MB, and other fields of the answer need room too. */
const LARGEST_PAGE = 5_000_000;

/** How many of the leading rows fit one answer: at least one does. */
export function fitting(rows: readonly (readonly CsvCell[])[]): number {
  let size = 0;
  const tooMany = rows.findIndex((row) => (size += sizeOf(row)) > LARGEST_PAGE);
  return tooMany < 0 ? rows.length : Math.max(tooMany, 1);
}

/** The answer is JSON within JSON: every quotation mark of the CSV is escaped twice. */
const sizeOf = (row: readonly CsvCell[]): number =>
  bytesOf(JSON.stringify(row.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')));
