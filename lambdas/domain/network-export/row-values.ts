import type { Day } from '../calendar';
import type { Catalog } from '../metrics/metric';
import { readCell } from './cells';
import type { Column } from './columns';
import type { ColumnUse } from './formats/use';
import type { ExportRejection } from './fault';
import { readNumber, saysNothing, type NumberFormat } from './numbers';
import { cellText, isFormula } from './table';
import type { NumberedRow } from './tables';

/** A column whose values are recorded. */
export type MetricColumn = Column & { use: ColumnUse & { use: 'METRIC' } };

export const metricColumns = (columns: readonly Column[]): MetricColumn[] =>
  columns.filter((column): column is MetricColumn => column.use?.use === 'METRIC');

/** How the cells of a table's values are read. */
export interface ValueContext {
  sheet: string | null;
  columns: readonly MetricColumn[];
  /** Places of columns that write losses below zero. */
  losses: ReadonlySet<number>;
  numberFormat: NumberFormat | null;
  currency: string;
  catalog: Catalog;
}

export interface RowValues {
  values: Map<MetricColumn, number>;
  rejections: ExportRejection[];
  /** Columns of which the network kept two digits only. */
  abbreviated: MetricColumn[];
}

/** Reads the values of a row; a blank cell gives none. */
export function readValues({ number, cells }: NumberedRow, day: Day, context: ValueContext): RowValues {
  const found: RowValues = { values: new Map(), rejections: [], abbreviated: [] };
  for (const column of context.columns) {
    const reading = readCell(cells[column.index], {
      use: column.use,
      day,
      numberFormat: context.numberFormat,
      isLoss: context.losses.has(column.index),
      currency: context.currency,
      catalog: context.catalog,
    });
    if (reading.kind === 'VALUE') found.values.set(column, reading.value);
    if (reading.kind === 'VALUE' && reading.abbreviated) found.abbreviated.push(column);
    if (reading.kind === 'FAULT') {
      const { code, message } = reading;
      found.rejections.push({ sheet: context.sheet, row: number, column: column.name, code, message });
    }
  }
  return found;
}

/** How many values a row would have given: what is lost with it. At least the row itself. */
export const cellsFilled = ({ cells }: NumberedRow, columns: readonly MetricColumn[]): number =>
  Math.max(1, columns.filter(({ index }) => !saysNothing(cellText(cells[index]))).length);

/** Columns of losses in which nothing stands above zero: the network writes them with a minus. */
export function lossColumns(columns: readonly MetricColumn[], rows: readonly NumberedRow[]): Set<number> {
  const isBelowOrZero = (column: MetricColumn) =>
    rows.every(({ cells }) => {
      const cell = cells[column.index];
      if (cell === undefined || isFormula(cell)) return true;
      const { DECIMAL_POINT, DECIMAL_COMMA } =
        typeof cell === 'number' ? { DECIMAL_POINT: cell, DECIMAL_COMMA: cell } : (readNumber(cell)?.readings ?? {});
      return (DECIMAL_POINT ?? DECIMAL_COMMA ?? 0) <= 0;
    });
  return new Set(columns.filter((column) => column.use.loss && isBelowOrZero(column)).map(({ index }) => index));
}
