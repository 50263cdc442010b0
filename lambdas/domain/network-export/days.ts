import type { Day } from '../calendar';
import { accountKey, type Account } from './account';
import type { ExportRejection } from './fault';
import type { DayReading } from './reading';
import { cellsFilled, readValues, type MetricColumn, type ValueContext } from './row-values';
import { cellText } from './table';
import type { NumberedRow } from './tables';

/** A row of a daily table after it was read. */
interface ReadDay {
  row: NumberedRow;
  context: ValueContext;
  account: Account;
  day: Day;
  /** What else the row says of itself: `Spain` where days are told by country. */
  breakdown: readonly string[];
  values: ReadonlyMap<MetricColumn, number>;
}

/** What the daily tables of a file say. */
export interface DaysFound {
  days: DayReading[];
  /** The values that were accepted, column by column, in the order of the file. */
  byColumn: Map<MetricColumn, { day: Day; value: number }[]>;
  abbreviated: MetricColumn[];
  rejections: ExportRejection[];
  rejected: number;
}

export interface DailyTable {
  context: ValueContext;
  account: Account;
  dayColumn: number;
  dayColumnName: string;
  /** Places of the columns that say more of a row than its day and values. */
  breakdownColumns: readonly number[];
  rows: readonly NumberedRow[];
}

/** Reads tables with a day a row. A day that comes twice and is not told the same is refused every time it comes. */
export function readDays(tables: readonly DailyTable[], dayOf: (text: string) => Day | undefined): DaysFound {
  const found: DaysFound = { days: [], byColumn: new Map(), abbreviated: [], rejections: [], rejected: 0 };
  const read: ReadDay[] = [];
  const refuse = (row: NumberedRow, context: ValueContext, rejections: readonly ExportRejection[]) => {
    found.rejections.push(...rejections);
    found.rejected += cellsFilled(row, context.columns);
  };

  for (const { context, account, dayColumn, dayColumnName, breakdownColumns, rows } of tables) {
    for (const row of rows) {
      const written = cellText(row.cells[dayColumn]);
      const day = dayOf(written);
      if (day === undefined) {
        refuse(row, context, [dateFault(written, context.sheet, row.number, dayColumnName)]);
        continue;
      }
      const { values, rejections, abbreviated } = readValues(row, day, context);
      found.abbreviated.push(...abbreviated);
      if (rejections.length > 0) refuse(row, context, rejections);
      else
        read.push({
          row,
          context,
          account,
          day,
          values,
          breakdown: breakdownColumns.map((at) => cellText(row.cells[at])),
        });
    }
  }
  keepConsistent(read, found, refuse);
  return found;
}

function keepConsistent(
  read: readonly ReadDay[],
  found: DaysFound,
  refuse: (row: NumberedRow, context: ValueContext, rejections: readonly ExportRejection[]) => void,
): void {
  const slotOf = ({ account, day }: ReadDay, { use }: MetricColumn) => `${accountKey(account)} ${use.metric} ${day}`;
  const tellings = new Map<string, { rows: Set<number>; contents: Set<string> }>();
  for (const one of read) {
    for (const [column, value] of one.values) {
      const telling = tellings.get(slotOf(one, column)) ?? { rows: new Set(), contents: new Set() };
      tellings.set(slotOf(one, column), telling);
      if (telling.rows.size <= SHOWN) telling.rows.add(one.row.number);
      telling.contents.add(JSON.stringify([value, one.breakdown]));
    }
  }
  const seen = new Set<string>();
  for (const one of read) {
    const torn = [...one.values.keys()].filter((column) => (tellings.get(slotOf(one, column))?.contents.size ?? 0) > 1);
    if (torn.length > 0) {
      refuse(
        one.row,
        one.context,
        torn.map((column) => contradiction(one, column, tellings.get(slotOf(one, column))?.rows ?? new Set())),
      );
      continue;
    }
    for (const [column, value] of one.values) {
      const slot = slotOf(one, column);
      found.days.push({
        account: one.account,
        metric: column.use.metric,
        day: one.day,
        value,
        repeats: seen.has(slot),
      });
      if (seen.has(slot)) continue;
      seen.add(slot);
      const values = found.byColumn.get(column) ?? [];
      found.byColumn.set(column, values);
      values.push({ day: one.day, value });
    }
  }
}

/** How many other rows a sentence names. */
const SHOWN = 5;

const contradiction = (
  { row, day, context }: ReadDay,
  column: MetricColumn,
  rows: ReadonlySet<number>,
): ExportRejection => {
  const others = [...rows].filter((number) => number !== row.number).slice(0, SHOWN);
  return {
    sheet: context.sheet,
    row: row.number,
    column: column.name,
    code: 'DUPLICATE_ROW',
    message: `${day} comes again in row ${others.join(', ')} with another value, or of something else: nobody can say which is right.`,
  };
};

export function dateFault(written: string, sheet: string | null, row: number, column: string): ExportRejection {
  const shown = written.length > 40 ? `${written.slice(0, 39)}…` : written;
  return written === ''
    ? { sheet, row, column, code: 'BLANK', message: 'The row has no date.' }
    : { sheet, row, column, code: 'DATE_IMPOSSIBLE', message: `"${shown}" is no day as the file writes them.` };
}
