import * as z from 'zod';

/** A day without a time: `2026-08-31`. Days compare and sort as text. */
export type Day = string;

/** Days from `from` to `to`, both included. */
export interface Period {
  from: Day;
  to: Day;
}

const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const FIRST_DAY = '1900-01-01';
/** Far from the year 10000: days after it no longer sort as text, so that a walk from day to day would never end. */
const LAST_DAY = '2999-12-31';
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether the text names a day from 1900 to 2999 that exists: `2026-02-30` does not. */
export function isDay(text: string): boolean {
  if (!DAY_PATTERN.test(text) || text < FIRST_DAY || text > LAST_DAY) return false;
  const [year, month, day] = numbersOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDayOf(year, month);
}

export const daySchema = z
  .string()
  .refine(isDay, { error: 'must be a day from 1900 to 2999 that exists, written like 2026-08-31' });

/** Whether the IANA database, as this runtime knows it, has the time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

/** The day it is at `instant` in a time zone of the IANA database. */
export const dayIn = (timeZone: string, instant: Date): Day => formatterOf(timeZone).format(instant);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes longer to make than to use a thousand times. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** Every month has so many days: up to there, a day is counted on without asking how long its month is. */
const SHORTEST_MONTH = 28;

export function addDays(day: Day, count: number): Day {
  const inMonth = Number(day.slice(8)) + count;
  if (inMonth >= 1 && inMonth <= SHORTEST_MONTH) return `${day.slice(0, 8)}${inMonth < 10 ? '0' : ''}${inMonth}`;
  return dayOfNumber(numberOfDay(day) + count);
}

/** Days since 1 January 1970, negative before it: for counting with many days, each of which would be a text. */
export const numberOfDay = (day: Day): number => Date.parse(day) / MILLISECONDS_A_DAY;

export function dayOfNumber(count: number): Day {
  const date = new Date(count * MILLISECONDS_A_DAY);
  return `${date.getUTCFullYear()}-${TWO_DIGITS[date.getUTCMonth() + 1]}-${TWO_DIGITS[date.getUTCDate()]}`;
}

/** How many days lie from `from` to `to`, both included. */
export const daysIn = ({ from, to }: Period): number => numberOfDay(to) - numberOfDay(from) + 1;

/** Each day of a period. Dashboards ask for years of them, so only months are looked up. */
export function listDays(period: Period): Day[] {
  const days: Day[] = [];
  const count = daysIn(period);
  let [year, month, day] = numbersOf(period.from);
  while (days.length < count) {
    const inMonth = `${year}-${TWO_DIGITS[month]}-`;
    const last = Math.min(lastDayOf(year, month), day + count - days.length - 1);
    for (; day <= last; day += 1) days.push(inMonth + TWO_DIGITS[day]);
    [year, month, day] = month === 12 ? [year + 1, 1, 1] : [year, month + 1, 1];
  }
  return days;
}

const TWO_DIGITS = Array.from({ length: 32 }, (_, number) => String(number).padStart(2, '0'));

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * How many months begin in a period when they are counted from its first day: two from 15 January to 15 February. Where a
 * month lacks that day, its last day counts.
 */
export function monthsBegun({ from, to }: Period): number {
  const [fromYear, fromMonth, fromDay] = numbersOf(from);
  const [toYear, toMonth, toDay] = numbersOf(to);
  const apart = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return toDay >= Math.min(fromDay, lastDayOf(toYear, toMonth)) ? apart + 1 : apart;
}

const numbersOf = (day: Day): [year: number, month: number, day: number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8)),
];

/** The period of the same length that ends the day before this one starts. */
export function periodBefore(period: Period): Period {
  const to = addDays(period.from, -1);
  return { from: addDays(to, 1 - daysIn(period)), to };
}
