import type { Column } from './columns';
import type { ExportRejection } from './fault';
import { readDuration, readNumber, saysNothing } from './numbers';
import { cellText, type FileCell } from './table';
import { lastFilled, type FoundTable, type NumberedRow } from './tables';
import { isTotal, plainWord } from './words/plain';

/** The rows of a table by what they are. */
export interface SortedRows {
  data: readonly NumberedRow[];
  /** Rows in which the file adds up the others. */
  totals: readonly NumberedRow[];
  rejections: readonly ExportRejection[];
}

/**
 * Tells the rows of a table apart. A row that is shorter or longer than the header is refused: its values may stand under
 * the wrong headers. In a workbook blank cells at the end are simply not there.
 *
 * @param isText whether every row of the file says how many cells it has
 */
export function sortRows(table: FoundTable, isText: boolean): SortedRows {
  const { headerLength } = table;
  const data: NumberedRow[] = [];
  const totals: NumberedRow[] = [];
  const rejections: ExportRejection[] = [];
  for (const row of table.rows) {
    const filled = lastFilled(row.cells);
    if (filled === 0 || isComment(row)) continue;
    if (isTotalRow(table, row)) {
      totals.push(row);
    } else if (filled > headerLength || (isText && row.cells.length < headerLength)) {
      const message = `The row has ${row.cells.length} cells, the header has ${headerLength}: it is cut, or its values stand under the wrong headers.`;
      rejections.push({ sheet: table.sheet ?? null, row: row.number, column: null, code: 'ROW_SHAPE', message });
    } else {
      data.push(row);
    }
  }
  return { data, totals, rejections };
}

const isComment = ({ cells }: NumberedRow): boolean => cellText(cells[0]).startsWith('#') && lastFilled(cells) === 1;

/** A total stands where the row's name would: in the day, in the id of the post, or in what the period is broken down by. */
function isTotalRow({ shape, columns, headerLength, rows }: FoundTable, { cells }: NumberedRow): boolean {
  const behind = cells.slice(headerLength).map(cellText);
  if (behind.some(isTotal)) return true;
  if (shape.granularity !== 'PERIOD') {
    const names = columns.filter(({ header }) => header && NAMES.has(header.heading) && header.heading !== 'post-text');
    const filled = names.map(({ index }) => cellText(cells[index])).filter((text) => text !== '');
    return filled.length > 0 && filled.every(isTotal);
  }
  const names = namesOf(columns, rows).map(({ index }) => cellText(cells[index]));
  if (names.length === 0) return false;
  const filled = names.filter((text) => text !== '');
  return filled.length === 0 || (filled.every(isTotal) && filled.length < Math.max(2, names.length));
}

/** What names the rows: what they are broken down by, without columns of figures that are not understood. */
function namesOf(columns: FoundTable['columns'], rows: readonly NumberedRow[]): FoundTable['columns'] {
  const isFigure = ({ use, name, index }: Column) =>
    !use && !ID.test(plainWord(name)) && rows.every(({ cells }) => isFigureOrBlank(cells[index]));
  return dimensionsOf(columns).filter((column) => !isFigure(column));
}

const ID = /\bid\b|identifi/;
const isFigureOrBlank = (cell: FileCell | undefined): boolean => {
  const text = cellText(cell).replace(/[%\p{Sc}\s]/gu, '');
  return saysNothing(text) || readNumber(text) !== undefined || readDuration(text) !== undefined;
};

const NAMES: ReadonlySet<string> = new Set(['date', 'post-id', 'content', 'publish-time', 'video-publish-time']);
const WHEN: ReadonlySet<string> = new Set(['period-start', 'period-end', 'date']);

/** What a period's totals are broken down by: all that is neither a value nor a day. */
export const dimensionsOf = (columns: FoundTable['columns']): FoundTable['columns'] =>
  columns.filter(({ use, header }) => !use || (use.use === 'STRUCTURE' && !(header && WHEN.has(header.heading))));
