import { addDays, daysIn, type Day, type Period } from '../calendar';

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
  const buckets: Day[] = [];
  for (let bucket = bucketOf(from, by); bucket <= to; bucket = nextBucket(bucket, by)) buckets.push(bucket);
  return buckets;
}

function nextBucket(bucket: Day, by: Interval): Day {
  switch (by) {
    case 'DAY':
      return addDays(bucket, 1);
    case 'WEEK':
      return addDays(bucket, 7);
    case 'MONTH':
      // No month has more than 31 days, so the 32nd day from the first lies in the next one.
      return bucketOf(addDays(bucket, 31), 'MONTH');
  }
}

/** A calendar quarter, `2026-Q3`: its days are stored together. Quarters compare and sort as text. */
export type Quarter = string;

export const quarterOf = (day: Day): Quarter => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The quarters that a period touches. */
export const quartersIn = (period: Period): Quarter[] => [...new Set(bucketsIn(period, 'MONTH').map(quarterOf))];

const firstDayOf = (quarter: Quarter): Day =>
  `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`;

/** The place of a day in its quarter, from 1 to 92. */
export const placeInQuarter = (day: Day): number => daysIn({ from: firstDayOf(quarterOf(day)), to: day });

/** No quarter has more days. */
export const LONGEST_QUARTER = 92;

/** The days at the places of a quarter, the first at 0. A shorter quarter's last places are days of the next one. */
export function daysOfQuarter(quarter: Quarter): Day[] {
  const from = firstDayOf(quarter);
  return bucketsIn({ from, to: addDays(from, LONGEST_QUARTER - 1) }, 'DAY');
}
