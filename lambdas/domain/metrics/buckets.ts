import { addDays, type Day, type Period } from '../calendar';

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

/** Months that a period touches, as `2026-08`. */
export const monthsIn = (period: Period): string[] => bucketsIn(period, 'MONTH').map((bucket) => bucket.slice(0, 7));

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
