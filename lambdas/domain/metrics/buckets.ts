import { addDays, daysIn, listDays, numberOfDay, type Day, type Period } from '../calendar';

/** How finely a series is cut. Weeks are those of ISO 8601: they start on Monday. */
export const INTERVALS = ['DAY', 'WEEK', 'MONTH'] as const;
export type Interval = (typeof INTERVALS)[number];

/** The first day of the bucket that a day falls into. */
export function bucketOf(day: Day, by: Interval): Day {
  switch (by) {
    case 'DAY':
      return day;
    case 'WEEK': {
      const daysSinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
      return addDays(day, -daysSinceMonday);
    }
    case 'MONTH':
      return `${day.slice(0, 7)}-01`;
  }
}

/**
 * The buckets that a period touches, each by its first day. The first may start before the period and the last may end
 * after it; they still count the period's days only.
 */
export function bucketsIn({ from, to }: Period, by: Interval): Day[] {
  if (by === 'DAY') return listDays({ from, to });
  const buckets: Day[] = [];
  for (let bucket = bucketOf(from, by); bucket <= to; bucket = nextBucket(bucket, by)) buckets.push(bucket);
  return buckets;
}

/** No month has more than 31 days, so the 32nd day from the first lies in the next one. */
const nextBucket = (bucket: Day, by: 'WEEK' | 'MONTH'): Day =>
  by === 'WEEK' ? addDays(bucket, 7) : bucketOf(addDays(bucket, 31), 'MONTH');

/** A calendar quarter, `2026-Q3`: its days are stored together. Quarters compare and sort as text. */
export type Quarter = string;

export const quarterOf = (day: Day): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarters that a period touches. */
export const quartersIn = (period: Period): Quarter[] => [...new Set(bucketsIn(period, 'MONTH').map(quarterOf))];

const firstDayOf = (quarter: Quarter): Day =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`;

/** The place of a day in its quarter, from 0 to 91. */
export const placeInQuarter = (day: Day): number => daysIn({ from: firstDayOf(quarterOf(day)), to: day }) - 1;

/** The day at place 0, in days since 1970. */
export const startOfQuarter = (quarter: Quarter): number => numberOfDay(firstDayOf(quarter));

/** No quarter has more days. */
export const LONGEST_QUARTER = 92;

/** Values of a quarter's days by their places; `null` where there is none. */
export type QuarterValues = readonly (number | null)[];
