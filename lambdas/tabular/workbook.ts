import { readXlsx } from 'hucre/xlsx';
import type { FileCell, FileProblem, Sheet, TableFile } from '../domain/network-export/table';
import { MOST, tooManyColumns, tooManyRows } from './limits';
import { unpackedProblem } from './unpacked';

type Workbook = Awaited<ReturnType<typeof readXlsx>>;
type WorkbookSheet = Workbook['sheets'][number];
type CellValue = WorkbookSheet['rows'][number][number];

/** One row and one column more than may be there, so that what is too large shows. */
const RANGE = `A1:${columnName(MOST.columns + 1)}${MOST.rows + 1}`;

/** Reads an XLSX file: sheets with values as they are stored, days as `2026-08-31`, formulas as formulas. */
export async function readWorkbook(bytes: Uint8Array): Promise<Pick<TableFile, 'sheets'> | FileProblem> {
  const problem = unpackedProblem(bytes);
  if (problem) return problem;
  const sheets: Sheet[] = [];
  try {
    const workbook = await readXlsx(bytes, { range: RANGE });
    if (workbook.sheets.length > MOST.sheets) return { message: `It has more than ${MOST.sheets} sheets.` };
    sheets.push(...workbook.sheets.map(sheetOf));
  } catch (error) {
    // Whatever the library makes of it: a workbook that it cannot read is not one that we can.
    return { message: `The workbook is damaged or no XLSX: ${error instanceof Error ? error.message : 'unreadable'}.` };
  }
  return tooLarge(sheets) ?? { sheets };
}

function sheetOf({ name, rows, cells }: WorkbookSheet): Sheet {
  return {
    name,
    rows: rows.map((row, rowIndex) =>
      row.map((value, column): FileCell => {
        const formula = cells?.get(`${rowIndex},${column}`)?.formula;
        return formula === undefined ? plain(value) : { formula };
      }),
    ),
  };
}

function plain(value: CellValue): FileCell {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  if (!(value instanceof Date)) return String(value);
  // A time is kept only where there is one: days are stored as midnight. Workbooks know no time zones.
  return Number.isNaN(value.getTime()) ? 'impossible date' : value.toISOString().replace(/(?:T00:00:00\.000)?Z$/, '');
}

function tooLarge(sheets: readonly Sheet[]): FileProblem | undefined {
  for (const { name, rows } of sheets) {
    const sheet = name ?? undefined;
    if (rows.length > MOST.rows) return { message: tooManyRows, sheet };
    for (const [index, row] of rows.entries()) {
      if (row.length > MOST.columns) return { message: tooManyColumns, sheet, row: index + 1 };
      if (row.some((cell) => typeof cell === 'string' && cell.length > MOST.characters)) {
        const most = MOST.characters.toLocaleString('en');
        return { message: `A cell has more than ${most} characters.`, sheet, row: index + 1 };
      }
    }
  }
  return undefined;
}

/** 1 is A, 27 is AA. */
function columnName(number: number): string {
  const rest = (number - 1) % 26;
  const last = String.fromCharCode(65 + rest);
  return number > 26 ? columnName((number - 1 - rest) / 26) + last : last;
}
