import type { MetricSeries } from '../../domain/metrics/series';

/**
 * How many series of one metric and quarter are written at the same time. They lie together in the index, and a partition
 * takes a thousand writes a second: at four or five milliseconds a write, these come near it.
 */
const MOST_OF_A_METRIC = 4;
/** So few are over before they fill a partition, however fast they are. */
const FEW = 250;
/** As much as is asked of the table at the same time when it falls on different partitions. */
const MOST = 32;

/** Something to be written, and the series that it is a part of. */
type Entry = readonly [index: number, series: Pick<MetricSeries, 'metric' | 'quarter'>];

/**
 * An order in which the metrics take turns, each as often as it has series, and how many may be written at the same time. So
 * a file that tells all values of a metric one after the other asks no more of the index than one that goes by profiles.
 */
export function inTurns<One extends Entry>(entries: readonly One[]): { order: One[]; width: number } {
  const groups = new Map<string, One[]>();
  for (const entry of entries) {
    const [, { metric, quarter }] = entry;
    const name = `${metric} ${quarter}`;
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
    width: largest <= FEW ? MOST : Math.min(MOST, Math.floor(MOST_OF_A_METRIC / share)),
  };
}
