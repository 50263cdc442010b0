import { listDays, numberOfDay, type Day, type Period } from '../calendar';
import { bucketsIn, type Interval } from './buckets';

/** A period cut into buckets, made once for all the series that are laid along it. */
export interface Axis {
  period: Period;
  /** First day of each bucket. */
  dates: Day[];
  /** The period's first day, in days since 1970. */
  start: number;
  /** The bucket of each day of the period, the first day's at 0. */
  bucketAt: Uint16Array;
}

export function axisOf(period: Period, by: Interval): Axis {
  const dates = bucketsIn(period, by);
  const days = by === 'DAY' ? dates : listDays(period);
  const bucketAt = new Uint16Array(days.length);
  let bucket = 0;
  days.forEach((day, place) => {
    if (day === dates[bucket + 1]) bucket += 1;
    bucketAt[place] = bucket;
  });
  return { period, dates, start: numberOfDay(period.from), bucketAt };
}
