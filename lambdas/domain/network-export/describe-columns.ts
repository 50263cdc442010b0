import type { Day } from '../calendar';
import type { Catalog } from '../metrics/metric';
import { rounded } from '../metrics/measure';
import type { LeftColumn, MetricReading, UnknownColumn } from './reading';
import { metricColumns, type MetricColumn } from './row-values';
import type { FoundTable } from './tables';

type Values = ReadonlyMap<MetricColumn, readonly { day: Day; value: number }[]>;

interface Described {
  metrics: MetricReading[];
  notRecorded: LeftColumn[];
  unknownColumns: UnknownColumn[];
  moneyWarnings: string[];
}

/** Says of every column of values what became of it. */
export function describeColumns(tables: readonly FoundTable[], byColumn: Values, catalog: Catalog): Described {
  const described: Described = { metrics: [], notRecorded: [], unknownColumns: [], moneyWarnings: [] };
  for (const { columns, sheet: name, rows } of tables) {
    const sheet = name ?? null;
    for (const column of metricColumns(columns)) {
      const values = byColumn.get(column) ?? [];
      const total = totalOf(values, catalog.get(column.use.metric)?.kind === 'LAST');
      described.metrics.push({ metric: column.use.metric, sheet, column: column.name, total, values: values.length });
      if (catalog.get(column.use.metric)?.unit === 'MONEY' && !column.header?.currency) {
        described.moneyWarnings.push(`The column "${column.name}" names no currency; it was taken for the brand's.`);
      }
    }
    for (const { name: columnName, use } of columns) {
      if (use?.use === 'LEFT') {
        described.notRecorded.push({ sheet, column: columnName, computedAs: null, reason: use.reason });
      } else if (use?.use === 'COMPUTED') {
        described.notRecorded.push({
          sheet,
          column: columnName,
          computedAs: use.metric,
          reason: computedReason(use.metric),
        });
      }
    }
    const isEmpty = (index: number) => rows.every(({ cells }) => cells[index] === undefined || cells[index] === '');
    for (const { name: columnName, use, header, index } of columns) {
      if (!use && (header || !isEmpty(index))) described.unknownColumns.push({ sheet, column: columnName });
    }
  }
  return described;
}

function totalOf(values: readonly { day: Day; value: number }[], isLevel: boolean): number | null {
  const [first] = values;
  if (!first) return null;
  if (!isLevel) return rounded(values.reduce((sum, { value }) => sum + value, 0));
  return values.reduce((last, one) => (one.day > last.day ? one : last), first).value;
}

const computedReason = (metric: string | null): string =>
  metric === null
    ? 'It is worked out from other columns and says nothing of its own.'
    : `It is computed from what is recorded, over any period: ask for ${metric}.`;
