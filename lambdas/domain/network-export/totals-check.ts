import type { Catalog } from '../metrics/metric';
import { rounded } from '../metrics/measure';
import { readValues, type MetricColumn, type ValueContext } from './row-values';
import type { NumberedRow } from './tables';

/** What a network rounds away from one value at most, in units of the column. */
const ROUNDED_AWAY = 0.005;

/** Says where the file's own total differs from what its rows add up to. */
export function compareTotals(
  totals: readonly NumberedRow[],
  context: ValueContext,
  byColumn: ReadonlyMap<MetricColumn, readonly { value: number }[]>,
  catalog: Catalog,
): string[] {
  return totals.flatMap((row) => {
    const { values } = readValues(row, '2000-01-01', context);
    return [...values].flatMap(([column, told]) => {
      if (catalog.get(column.use.metric)?.kind !== 'SUM') return [];
      const rows = byColumn.get(column) ?? [];
      const sum = rounded(rows.reduce((before, { value }) => before + value, 0));
      const areWhole = Number.isInteger(sum) && Number.isInteger(told);
      const tolerated = areWhole ? 0 : ROUNDED_AWAY * (column.use.scale ?? 1) * (rows.length + 1);
      return Math.abs(sum - told) <= tolerated
        ? []
        : [
            `The file's own total in row ${row.number}, column "${column.name}", is ${told}; its rows add up to ${sum}.`,
          ];
    });
  });
}
