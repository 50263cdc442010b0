import { addDays, daysIn, type Day, type Period } from '../calendar';
import { DATE_ORDERS, dayUnder, type DateOrder, type WrittenDate } from './dates';
import type { FileProblem } from './table';

/** A date made of numbers, where it stands. */
export interface NumbersCell {
  written: WrittenDate & { kind: 'NUMBERS' };
  text: string;
  sheet?: string;
  row: number;
  column: string;
}

export interface DateOrderQuestion {
  /** In the order of the file. */
  cells: readonly NumbersCell[];
  given?: DateOrder;
  /** Whether the file has a row for each day. */
  daily: boolean;
  /** The period that the file says it covers. */
  period: Period | null;
  /** No export speaks of days to come. */
  today: Day;
}

export type DateOrderAnswer = { ok: true; order: DateOrder | null } | { ok: false; problem: FileProblem };

/** So many days in a row, or dates in order, are no accident. */
const FEWEST_IN_A_ROW = 3;
const FEWEST_IN_ORDER = 8;

/**
 * Decides from all the dates of a file whether the day or the month comes first. What is impossible (month 13, a day to
 * come, one outside the file's own period) rules an order out; then days without a gap, then dates in order speak for
 * one. `null` when both orders give the same days or there are no such dates.
 */
export function decideDateOrder({ cells, given, daily, period, today }: DateOrderQuestion): DateOrderAnswer {
  if (given) return { ok: true, order: given };
  const telling = cells.filter(({ written }) => written.first !== written.second);
  if (telling.length === 0) return { ok: true, order: null };

  const proofs = new Map<DateOrder, NumbersCell>();
  for (const cell of telling) {
    const { first, second } = cell.written;
    if (first > 12 && second <= 12 && !proofs.has('DAY_MONTH_YEAR')) proofs.set('DAY_MONTH_YEAR', cell);
    if (second > 12 && first <= 12 && !proofs.has('MONTH_DAY_YEAR')) proofs.set('MONTH_DAY_YEAR', cell);
  }
  const [proven, ...others] = proofs.keys();
  if (proven && others.length === 0) return { ok: true, order: proven };
  if (proven) return ask([...proofs.values()], 'The file writes dates in two ways');

  const read = new Map(DATE_ORDERS.map((order) => [order, daysUnder(order, telling)]));
  const signs: ((days: readonly Day[]) => boolean)[] = [
    (days) => days.every((day) => day <= addDays(today, 1)),
    (days) => period !== null && days.every((day) => day >= period.from && day <= period.to),
    (days) => daily && isWithoutGap(days),
    (days) => isInOrder(days),
  ];
  for (const sign of signs) {
    const fitting = DATE_ORDERS.filter((order) => sign(read.get(order) ?? []));
    if (fitting.length === 1) return { ok: true, order: fitting[0] ?? null };
  }
  return ask(telling.slice(0, 1), 'It cannot be told which is the day and which the month');
}

const daysUnder = (order: DateOrder, cells: readonly NumbersCell[]): Day[] =>
  cells.flatMap(({ written }) => dayUnder(order, written) ?? []);

/** Whether the days follow one another, in whatever order they stand. */
function isWithoutGap(days: readonly Day[]): boolean {
  const distinct = [...new Set(days)].sort();
  const [from, to] = [distinct[0], distinct.at(-1)];
  return distinct.length >= FEWEST_IN_A_ROW && from !== undefined && to !== undefined
    ? daysIn({ from, to }) === distinct.length
    : false;
}

function isInOrder(days: readonly Day[]): boolean {
  if (new Set(days).size < FEWEST_IN_ORDER) return false;
  const pairs = days.slice(1).map((day, index) => [days[index] ?? day, day] as const);
  return pairs.every(([one, next]) => one <= next) || pairs.every(([one, next]) => one >= next);
}

function ask(cells: readonly NumbersCell[], what: string): DateOrderAnswer {
  const places = cells.map(({ text, row, column }) => `"${text.slice(0, 30)}" in row ${row}, column "${column}"`);
  const [first] = cells;
  return {
    ok: false,
    problem: {
      message: `${what}: ${places.join(' and ')}. Say with dateOrder which comes first.`,
      sheet: first?.sheet,
      row: first?.row,
      column: first?.column,
      option: 'dateOrder',
    },
  };
}
