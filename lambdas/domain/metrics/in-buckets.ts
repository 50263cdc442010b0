import type { Axis } from './axis';
import { roundedEach, together } from './measure';
import type { RecordedMetric } from './metric';
import type { SourceValues } from './series';

/**
 * A recorded metric in each bucket; `null` where it has no value.
 *
 * @param sources values of days of the axis' period
 */
export const inBuckets = (metric: RecordedMetric, sources: readonly SourceValues[], axis: Axis): (number | null)[] =>
  metric.kind === 'LAST' ? levels(metric, sources, axis) : sums(sources, axis);

function sums(sources: readonly SourceValues[], { dates, start, bucketAt }: Axis): (number | null)[] {
  const found = new Array<number | null>(dates.length).fill(null);
  for (const source of sources) {
    source.values.forEach((value, place) => {
      if (value === null) return;
      const bucket = bucketAt[source.start - start + place] ?? 0;
      found[bucket] = (found[bucket] ?? 0) + value;
    });
  }
  return roundedEach(found);
}

/** A level holds until another is told: where one source tells its own, those of the others count as they last stood. */
function levels(
  metric: RecordedMetric,
  sources: readonly SourceValues[],
  { dates, start, bucketAt }: Axis,
): (number | null)[] {
  const lastOf = sources.map((source) => {
    const last = new Array<number | null>(dates.length).fill(null);
    source.values.forEach((value, place) => {
      if (value !== null) last[bucketAt[source.start - start + place] ?? 0] = value;
    });
    return last;
  });
  const standing = new Map<number, number>();
  return dates.map((_, bucket) => {
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
