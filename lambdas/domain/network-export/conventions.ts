import type { Day, Period } from '../calendar';
import type { Catalog } from '../metrics/metric';
import type { Column } from './columns';
import { isWholeMetric } from './cells';
import { decideDateOrder, type NumbersCell } from './date-order';
import { dayUnder, readDate, type DateOrder, type WrittenDate } from './dates';
import { decideNumberFormat, type NumberCell } from './number-format';
import type { NumberFormat } from './numbers';
import { DELIMITERS, cellText, isFormula, type FileProblem, type TableFile } from './table';
import type { FoundTable, NumberedRow } from './tables';
import { languageOf } from './words/headings';
import type { Language } from './words/language';
import { findYears, type YearAnswer } from './years';

/** What a caller may say where a file leaves it open. */
export interface ConventionOptions {
  dateOrder?: DateOrder;
  numberFormat?: NumberFormat;
  /** The year of the file's last day, where days have none. */
  year?: number;
}

/** How a file writes things, decided once for all of it. */
export interface Conventions {
  language: Language | null;
  numberFormat: NumberFormat | null;
  dateOrder: DateOrder | null;
  /** The days that years were found for; `null` when the dates have theirs. */
  inferredPeriod: Period | null;
  dayOf(text: string): Day | undefined;
}

export interface RowsOfTable {
  table: FoundTable;
  data: readonly NumberedRow[];
  /** The dates that stand above the table. */
  period: readonly string[];
}

interface Question {
  file: TableFile;
  tables: readonly RowsOfTable[];
  options: ConventionOptions;
  catalog: Catalog;
  today: Day;
}

/** Decides how the file writes numbers and dates, or says what has to be asked: all of it at once. */
export function decideConventions(question: Question): Conventions | FileProblem[] {
  const { file, tables, options, today } = question;
  const language = languageOf(tables.flatMap(({ table }) => table.columns.flatMap(({ header }) => header ?? [])));
  const numbers = decideNumberFormat({
    cells: tables.flatMap((one) => numberCells(one, question.catalog)),
    given: options.numberFormat,
    language,
    delimiter: file.delimiter && DELIMITERS[file.delimiter],
  });

  const dates = tables.flatMap(dateCells);
  const order = decideDateOrder({
    cells: dates.flatMap(({ written, ...cell }): NumbersCell[] =>
      written?.kind === 'NUMBERS' ? [{ ...cell, written }] : [],
    ),
    given: options.dateOrder,
    daily: tables.every(({ table }) => table.shape.granularity === 'DAY'),
    period: saidPeriod(tables),
    today,
  });
  const yearless = dates.flatMap(({ written }) => (written?.kind === 'YEARLESS' ? [written] : []));
  const years = yearless.length > 0 ? findYears({ days: yearless, given: options.year, today }) : undefined;

  const problems = [numbers, order, years].flatMap((answer) => (answer && !answer.ok ? [answer.problem] : []));
  if (!numbers.ok || !order.ok || problems.length > 0) return problems;
  return {
    language,
    numberFormat: numbers.format,
    dateOrder: order.order,
    inferredPeriod: years?.ok ? { from: years.from, to: years.to } : null,
    dayOf: (text) => dayIn(readDate(text), order.order, years),
  };
}

function dayIn(
  written: WrittenDate | undefined,
  order: DateOrder | null,
  years: YearAnswer | undefined,
): Day | undefined {
  switch (written?.kind) {
    case 'DAY':
      return written.day;
    case 'NUMBERS':
      return dayUnder(order ?? 'DAY_MONTH_YEAR', written);
    case 'YEARLESS':
      return years?.ok ? years.dayOf(written) : undefined;
    default:
      return undefined;
  }
}

/** The texts of the columns that hold numbers, those worked out from others included: they are written the same way. */
function numberCells({ table, data }: RowsOfTable, catalog: Catalog): NumberCell[] {
  const columns = table.columns.filter(({ use }) => use?.use === 'METRIC' || use?.use === 'COMPUTED');
  return columns.flatMap(({ index, name, use }) =>
    data.flatMap(({ number, cells }): NumberCell[] => {
      const cell = cells[index];
      if (typeof cell !== 'string') return [];
      const whole = use?.use === 'METRIC' && (use.scale ?? 1) === 1 && isWholeMetric(use.metric, catalog);
      return [{ text: cell.trim(), whole, sheet: table.sheet, row: number, column: name }];
    }),
  );
}

const WHEN: ReadonlySet<string> = new Set(['period-start', 'period-end']);

const isDateColumn = ({ header }: Column, { shape }: FoundTable): boolean =>
  header !== undefined && (header.heading === shape.day || WHEN.has(header.heading));

function dateCells({ table, data }: RowsOfTable) {
  const columns = table.columns.filter((column) => isDateColumn(column, table));
  return data.flatMap(({ number, cells }) =>
    columns.flatMap(({ index, name }) => {
      const cell = cells[index];
      if (cell === undefined || isFormula(cell)) return [];
      const text = cellText(cell);
      return [{ written: readDate(text), text, sheet: table.sheet, row: number, column: name }];
    }),
  );
}

function saidPeriod(tables: readonly RowsOfTable[]): Period | null {
  const [from, to] = (tables[0]?.period ?? []).map((text) => readDate(text));
  return from?.kind === 'DAY' && to?.kind === 'DAY' ? { from: from.day, to: to.day } : null;
}
