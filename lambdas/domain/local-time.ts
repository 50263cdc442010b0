import * as z from 'zod';
import type { Day } from './calendar';

/** A time of day without a zone, to the minute: `09:00`. Times compare and sort as text. */
export type LocalTime = string;

const LOCAL_TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isLocalTime = (text: string): boolean => LOCAL_TIME.test(text);

export const localTimeSchema = z
  .string()
  .refine(isLocalTime, { error: 'must be a time of day from 00:00 to 23:59, written like 09:30' });

const MS_A_MINUTE = 60_000;
const MS_A_DAY = 86_400_000;

/**
 * The instant at which clocks in a time zone show this time on this day. A time that comes twice, when clocks are set
 * back, is its first; one that is skipped, when they are set forward, is the moment at which they jump. So a later time
 * of day is never an earlier instant.
 */
export function instantAt(timeZone: string, day: Day, time: LocalTime): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(timeZone, shown - MS_A_DAY), offsetAt(timeZone, shown + MS_A_DAY)];
  const candidates = [shown - before, shown - after].filter(
    (instant) => offsetAt(timeZone, instant) === shown - instant,
  );
  if (candidates.length > 0) return new Date(Math.min(...candidates));
  return new Date(jumpBetween(timeZone, shown - after, shown - before));
}

/** The minute between two instants in which the offset changes from that of the first to another. */
function jumpBetween(timeZone: string, first: number, last: number): number {
  const before = offsetAt(timeZone, first);
  let [from, to] = [first, last];
  while (to - from > MS_A_MINUTE) {
    const middle = from + Math.floor((to - from) / 2 / MS_A_MINUTE) * MS_A_MINUTE;
    if (offsetAt(timeZone, middle) === before) from = middle;
    else to = middle;
  }
  return to;
}

/** How far clocks in a time zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day, hour, minute, second } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - instant;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter takes longer to make than to use a thousand times. */
function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}
