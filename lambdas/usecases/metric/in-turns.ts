import { getOrAdd } from '../../domain/get-or-add';
import { shardOf } from '../../shared/ids';
import { chunks } from '../../shared/parallel';
import { MOST_CHANGED_SERIES, type SeriesChange } from '../ports';

/**
 * How many series of one metric, quarter and shard of brands are written at the same time. They lie together in the index, and
 * a partition takes a thousand writes a second: at four or five milliseconds a write, these come near it.
 */
const MOST_TOGETHER = 4;
/** So few are over before they fill a partition, however fast they are. */
const FEW = 250;
/** As much as is asked of the table at the same time when it falls on different partitions. */
const MOST = 32;
/** What a full request of many series counts as: its answer is taken to be there in twice the time of a single write's. */
const OF_A_REQUEST = Math.floor(MOST_CHANGED_SERIES / 2);

/** Something to be written, and the series that it is a part of. */
interface Entry {
  series: Pick<SeriesChange['series'], 'brandId' | 'metric' | 'quarter'>;
}

/** What is written in one request, and how many requests are on their way at the same time. */
interface Turns<One> {
  parts: One[][];
  width: number;
}

/**
 * An order in which what lies together takes turns, each as often as it has series. So a file that tells all values of a metric one
 * after the other asks no more of the index than one that goes by profiles. What would be too much of one metric in one
 * request is written one by one.
 */
export function inTurns<One extends Entry>(entries: readonly One[]): Turns<One> {
  const groups = new Map<string, One[]>();
  for (const entry of entries) {
    const { brandId, metric, quarter } = entry.series;
    getOrAdd(groups, `${metric} ${quarter} ${shardOf(brandId)}`, () => []).push(entry);
  }
  const placed = [...groups.values()].flatMap((group) =>
    group.map((entry, place) => ({ entry, turn: (place + 0.5) / group.length })),
  );
  const order = placed.sort((one, other) => one.turn - other.turn).map(({ entry }) => entry);
  const largest = Math.max(1, ...[...groups.values()].map(({ length }) => length));
  const share = largest / Math.max(1, entries.length);
  const singles = largest <= FEW ? MOST : Math.min(MOST, Math.floor(MOST_TOGETHER / share));
  return singles < OF_A_REQUEST
    ? { parts: chunks(order, 1), width: singles }
    : { parts: chunks(order, MOST_CHANGED_SERIES), width: Math.floor(singles / OF_A_REQUEST) };
}
