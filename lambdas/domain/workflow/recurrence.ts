import * as z from 'zod';
import { daysIn, daySchema, type Day } from '../calendar';
import { bucketOf } from '../metrics/buckets';
import { list, wholeNumber } from '../text';

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

export const weekdaysSchema = list(z.enum(WEEKDAYS), 14)
  .min(1, { error: 'must name at least one day of the week' })
  .transform((days) => WEEKDAYS.filter((day) => days.includes(day)));

export function weekdayOf(day: Day): Weekday {
  return WEEKDAYS[daysIn({ from: bucketOf(day, 'WEEK'), to: day }) - 1] ?? 'SUNDAY';
}

/** Counted from the end of the month. */
const LAST = -1;

const position = (most: number) =>
  wholeNumber(LAST, most).refine((value) => value !== 0, { error: 'must be at least 1, or -1 for the last' });

/** On which days a task comes again. Exactly one of the forms is given. */
export const recurrenceSchema = z
  .object({
    /** Every so many days. */
    daily: z.object({ every: wholeNumber(1, 366).default(1) }).optional(),
    /** On days of the week, every so many weeks. Weeks begin on Monday. */
    weekly: z.object({ every: wholeNumber(1, 52).default(1), on: weekdaysSchema }).optional(),
    /** On a day of the month, every so many months; a month without the day is left out. */
    monthlyOnDay: z.object({ every: wholeNumber(1, 24).default(1), day: position(31) }).optional(),
    /** On the first to fifth of a day of the week in a month, or on its last. */
    monthlyOnWeekday: z
      .object({ every: wholeNumber(1, 24).default(1), nth: position(5), weekday: z.enum(WEEKDAYS) })
      .optional(),
    /** On just these days. */
    onDates: list(daySchema, 366)
      .min(1, { error: 'must name at least one day' })
      .transform((days) => [...new Set(days)].sort())
      .optional(),
  })
  .refine((forms) => Object.values(forms).filter((form) => form !== undefined).length === 1, {
    error: 'must be given in exactly one form',
  });
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** Whether it matters from which day on the recurrence is counted. */
export const needsAnchor = ({ daily, weekly, monthlyOnDay, monthlyOnWeekday }: Recurrence): boolean =>
  ((daily ?? weekly ?? monthlyOnDay ?? monthlyOnWeekday)?.every ?? 1) > 1;

/** Whether the recurrence falls on a day, counted from `anchor`. Before the anchor nothing recurs. */
export function recursOn(recurrence: Recurrence, anchor: Day, day: Day): boolean {
  const { daily, weekly, monthlyOnDay, monthlyOnWeekday, onDates } = recurrence;
  if (day < anchor) return false;
  if (daily) return daysBetween(anchor, day) % daily.every === 0;
  if (weekly) {
    const weeks = daysBetween(bucketOf(anchor, 'WEEK'), bucketOf(day, 'WEEK')) / WEEKDAYS.length;
    return weeks % weekly.every === 0 && weekly.on.includes(weekdayOf(day));
  }
  if (monthlyOnDay) {
    return monthsBetween(anchor, day) % monthlyOnDay.every === 0 && isDayOfMonth(day, monthlyOnDay.day);
  }
  if (monthlyOnWeekday) {
    const { every, nth, weekday } = monthlyOnWeekday;
    return monthsBetween(anchor, day) % every === 0 && weekdayOf(day) === weekday && isNthOfMonth(day, nth);
  }
  return onDates?.includes(day) ?? false;
}

const daysBetween = (from: Day, to: Day): number => daysIn({ from, to }) - 1;
const dayOfMonth = (day: Day): number => Number(day.slice(8));
const daysOfMonth = (day: Day): number =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();

const monthsBetween = (from: Day, to: Day): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));

const isDayOfMonth = (day: Day, wanted: number): boolean =>
  dayOfMonth(day) === (wanted === LAST ? daysOfMonth(day) : wanted);

const isNthOfMonth = (day: Day, nth: number): boolean =>
  nth === LAST
    ? dayOfMonth(day) + WEEKDAYS.length > daysOfMonth(day)
    : Math.ceil(dayOfMonth(day) / WEEKDAYS.length) === nth;
