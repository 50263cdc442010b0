import type { Day } from '../calendar';
import { rounded, together } from './measure';
import type { RecordedMetric } from './metric';
import type { Point, SourceValues } from './series';

/**
 * A recorded metric in each bucket; `null` where it has no value. One pass over the values that makes nothing a day: a
 * dashboard asks for tens of thousands.
 *
 * @param sources values from within the buckets
 * @param buckets their first days, in order
 */
export const inBuckets = (
  metric: RecordedMetric,
  sources: readonly SourceValues[],
  buckets: readonly Day[],
): (number | null)[] => (metric.kind === 'LAST' ? levels(metric, sources, buckets) : sums(sources, buckets));

function sums(sources: readonly SourceValues[], buckets: readonly Day[]): (number | null)[] {
  const found = buckets.map((): number | null => null);
  for (const { points } of sources) {
    forEachIn(buckets, points, (bucket, value) => {
      found[bucket] = (found[bucket] ?? 0) + value;
    });
  }
  return found.map((sum) => (sum === null ? null : rounded(sum)));
}

/** A level holds until another is told: where one source tells its own, those of the others count as they last stood. */
function levels(metric: RecordedMetric, sources: readonly SourceValues[], buckets: readonly Day[]): (number | null)[] {
  const lastOf = sources.map(({ points }) => {
    const last = buckets.map((): number | null => null);
    forEachIn(buckets, points, (bucket, value) => {
      last[bucket] = value;
    });
    return last;
  });
  const standing = new Map<number, number>();
  return buckets.map((_, bucket) => {
    let isTold = false;
    lastOf.forEach((last, source) => {
      const level = last[bucket] ?? null;
      if (level === null) return;
      isTold = true;
      standing.set(source, level);
    });
    if (!isTold) return null;
    let sum = 0;
    for (const level of standing.values()) sum += level;
    return together(metric, sum, standing.size);
  });
}

/** Goes through points and buckets, both in order, side by side. */
function forEachIn(
  buckets: readonly Day[],
  points: readonly Point[],
  take: (bucket: number, value: number) => void,
): void {
  let bucket = 0;
  for (const { day, value } of points) {
    for (let next = buckets[bucket + 1]; next !== undefined && next <= day; next = buckets[bucket + 1]) bucket += 1;
    take(bucket, value);
  }
}
