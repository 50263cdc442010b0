import { isDay, type Day } from '../calendar';
import { monthNamed } from './words/dates';

export const DATE_ORDERS = ['DAY_MONTH_YEAR', 'MONTH_DAY_YEAR'] as const;
export type DateOrder = (typeof DATE_ORDERS)[number];

/** What a written date says by itself, before the others of the file are looked at. */
export type WrittenDate =
  | { kind: 'DAY'; day: Day }
  /** Two numbers, either of which may be the month. */
  | { kind: 'NUMBERS'; first: number; second: number; year: number }
  /** A day of any year. */
  | { kind: 'YEARLESS'; month: number; date: number };

/** No network writes a longer date. */
const LONGEST = 80;

const TIME =
  /[T,]?\s*(?<![\d/.-])\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
/** With points, the day comes first wherever that is written. */
const POINTS = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})?$/;
const NUMBERS = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/;

/** Reads a date in any form that the networks use; a time after it is passed over. `undefined` when it is none. */
export function readDate(text: string): WrittenDate | undefined {
  if (text.length > LONGEST) return undefined;
  const bare = text.trim().replace(TIME, '').trim();
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst) return fullDay(yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(bare);
  if (compact) return fullDay(compact[1], compact[2], compact[3]);
  const points = POINTS.exec(bare);
  if (points) return points[3] ? fullDay(points[3], points[2], points[1]) : yearless(points[2], points[1]);
  const numbers = NUMBERS.exec(bare);
  if (numbers) {
    return { kind: 'NUMBERS', first: Number(numbers[1]), second: Number(numbers[3]), year: fullYear(numbers[4]) };
  }
  return withMonthName(bare);
}

const TIME_PARTS = /(\d{1,2}):(\d{2})(:\d{2})?[\d.,]*\s*(?:([ap])\.?\s?m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i;

/** The time after a date as `23:36:00`, with the offset from UTC where it is told; `undefined` when there is none. */
export function readTime(text: string): string | undefined {
  const [time] = (text.length <= LONGEST && TIME.exec(text.trim())) || [];
  const [, hour, minute, seconds = ':00', half, offset = ''] = (time && TIME_PARTS.exec(time)) || [];
  if (hour === undefined || (half && (Number(hour) < 1 || Number(hour) > 12))) return undefined;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return `${String(hours).padStart(2, '0')}:${minute}${seconds}${/^utc$/i.test(offset) ? 'Z' : offset}`;
}

/** The day that two numbers mean under an order, if there is such a day. */
export function dayUnder(
  order: DateOrder,
  { first, second, year }: WrittenDate & { kind: 'NUMBERS' },
): Day | undefined {
  const [date, month] = order === 'DAY_MONTH_YEAR' ? [first, second] : [second, first];
  return dayOf(year, month, date);
}

/** The day with these numbers, if there is one. */
export function dayOf(year: number, month: number, date: number): Day | undefined {
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

function withMonthName(text: string): WrittenDate | undefined {
  if (!/^[\p{L}\p{M}\d\s,./ºª°-]+$/u.test(text)) return undefined;
  const numbers = text.match(/\d+/g) ?? [];
  const month = monthNamed(text.match(/[\p{L}\p{M}]+/gu)?.map((word) => word.replace(/[ºª]/g, '') || 'o') ?? []);
  if (month === undefined) return undefined;
  const years = numbers.filter(({ length }) => length === 4);
  const dates = numbers.filter(({ length }) => length <= 2);
  if (dates.length !== 1 || years.length > 1 || numbers.length !== dates.length + years.length) return undefined;
  return years[0] === undefined ? yearless(month, dates[0]) : fullDay(years[0], month, dates[0]);
}

type Written = string | number | undefined;

function fullDay(year: Written, month: Written, date: Written): WrittenDate | undefined {
  const day = dayOf(fullYear(year), Number(month), Number(date));
  return day === undefined ? undefined : { kind: 'DAY', day };
}

/** 2024 was a leap year: every day that can be is in it. */
function yearless(month: Written, date: Written): WrittenDate | undefined {
  const is = dayOf(2024, Number(month), Number(date)) !== undefined;
  return is ? { kind: 'YEARLESS', month: Number(month), date: Number(date) } : undefined;
}

const fullYear = (written: Written): number => (Number(written) < 100 ? 2000 + Number(written) : Number(written));
