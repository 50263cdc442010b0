import type { ExportRejection } from './fault';
import { namesOf } from './names';
import { subtotals } from './subtotals';
import { cellText } from './table';
import { lastFilled, type FoundTable, type NumberedRow } from './tables';
import { isTotal } from './words/plain';

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
  const { headerLength, shape } = table;
  const data: NumberedRow[] = [];
  const totals: NumberedRow[] = [];
  const rejections: ExportRejection[] = [];
  const names = namesOf(table.columns, table.rows);
  for (const row of table.rows) {
    const filled = lastFilled(row.cells);
    if (filled === 0 || isComment(row)) continue;
    if (isTotalRow(table, names, row)) {
      totals.push(row);
    } else if (filled > headerLength || (isText && row.cells.length < headerLength)) {
      const message = `The row has ${row.cells.length} cells, the header has ${headerLength}: it is cut, or its values stand under the wrong headers.`;
      rejections.push({ sheet: table.sheet ?? null, row: row.number, column: null, code: 'ROW_SHAPE', message });
    } else {
      data.push(row);
    }
  }
  const added = shape.granularity === 'PERIOD' ? subtotals(table, names, data) : new Set();
  return { data: data.filter((row) => !added.has(row)), totals, rejections };
}

const isComment = ({ cells }: NumberedRow): boolean => cellText(cells[0]).startsWith('#') && lastFilled(cells) === 1;

/** A total stands where the row's name would: in the day, in the id of the post, or in what the period is broken down by. */
function isTotalRow(
  { shape, columns, headerLength }: FoundTable,
  names: FoundTable['columns'],
  { cells }: NumberedRow,
): boolean {
  const behind = cells.slice(headerLength).map(cellText);
  if (behind.some(isTotal)) return true;
  if (shape.granularity !== 'PERIOD') {
    const ids = columns.filter(({ header }) => header && NAMES.has(header.heading) && header.heading !== 'post-text');
    const filled = ids.map(({ index }) => cellText(cells[index])).filter((text) => text !== '');
    return filled.length > 0 && filled.every(isTotal);
  }
  if (names.length === 0) return false;
  const filled = names.map(({ index }) => cellText(cells[index])).filter((text) => text !== '');
  return filled.length === 0 || (filled.every(isTotal) && filled.length < Math.max(2, names.length));
}

const NAMES: ReadonlySet<string> = new Set(['date', 'post-id', 'content', 'publish-time', 'video-publish-time']);
