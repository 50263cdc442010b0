import type { MetricSeries } from '../../domain/metrics/series';
import { shardOf } from '../../shared/ids';

/**
 * How many series of one metric, quarter and shard of brands are written at the same time. They lie together in the index, and
 * a partition takes a thousand writes a second: at four or five milliseconds a write, these come near it.
 */
const MOST_TOGETHER = 4;
/** So few are over before they fill a partition, however fast they are. */
const FEW = 250;
/** As much as is asked of the table at the same time when it falls on different partitions. */
const MOST = 32;

/** Something to be written, and the series that it is a part of. */
type Entry = readonly [index: number, series: Pick<MetricSeries, 'brandId' | 'metric' | 'quarter'>];

/**
 * An order in which what lies together takes turns, each as often as it has series, and how many are written at once. So
 * a file that tells all values of a metric one after the other asks no more of the index than one that goes by profiles.
 */
export function inTurns<One extends Entry>(entries: readonly One[]): { order: One[]; width: number } {
  const groups = new Map<string, One[]>();
  for (const entry of entries) {
    const [, { brandId, metric, quarter }] = entry;
    const name = `${metric} ${quarter} ${shardOf(brandId)}`;
    const group = groups.get(name);
    if (group) group.push(entry);
    else groups.set(name, [entry]);
  }
  const placed = [...groups.values()].flatMap((group) =>
    group.map((entry, place) => ({ entry, turn: (place + 0.5) / group.length })),
  );
  const largest = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  const share = largest / Math.max(1, entries.length);
  return {
    order: placed.sort((one, other) => one.turn - other.turn).map(({ entry }) => entry),
    width: largest <= FEW ? MOST : Math.min(MOST, Math.floor(MOST_TOGETHER / share)),
  };
}
