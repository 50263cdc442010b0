import type { Day, Period } from '../calendar';
import { bucketOf, type Interval } from './buckets';

/**
 * Whose value it is. The brand itself stands for what belongs to no profile (its website's revenue, its team's hours).
 * A campaign's values say how much of all that is owed to the campaign: they are no part of the brand's total.
 */
export type MetricSource = { kind: 'BRAND' } | { kind: 'PROFILE'; id: string } | { kind: 'CAMPAIGN'; id: string };

/** One metric of one source in one month: what is stored together. */
export interface MetricSeries {
  brandId: string;
  metric: string;
  source: MetricSource;
  /** `2026-08` */
  month: string;
  /** Values by day of the month, `01` to `31`; a day without a value is not there. */
  values: Readonly<Record<string, number>>;
}

/** One source's values of a metric, in order of days. */
export interface SourceValues {
  brandId: string;
  source: MetricSource;
  points: readonly Point[];
}

export interface Point {
  day: Day;
  value: number;
}

/** Values of some sources by metric, over whatever days they were cut to. */
export type ValuesByMetric = ReadonlyMap<string, readonly SourceValues[]>;

/** The source as one text, for maps and for storage: `BRAND`, `PROFILE#…`, `CAMPAIGN#…`. */
export const sourceKey = (source: MetricSource): string =>
  source.kind === 'BRAND' ? source.kind : `${source.kind}#${source.id}`;

/** Reads what `sourceKey` wrote. */
export function parseSourceKey(key: string): MetricSource {
  if (key === 'BRAND') return { kind: 'BRAND' };
  const at = key.indexOf('#');
  const [kind, id] = [key.slice(0, at), key.slice(at + 1)];
  if (kind !== 'PROFILE' && kind !== 'CAMPAIGN') throw new Error(`No source of a metric: ${key}`);
  return { kind, id };
}

/** What makes up a brand's total: its profiles and itself, not its campaigns. */
export const withoutCampaigns = (series: readonly MetricSeries[]): MetricSeries[] =>
  series.filter(({ source }) => source.kind !== 'CAMPAIGN');

type Growing = SourceValues & { points: Point[] };

/** Joins the months of each source. */
export function valuesByMetric(series: readonly MetricSeries[]): ValuesByMetric {
  const byMetric = new Map<string, Map<string, Growing>>();
  for (const { brandId, metric, source, month, values } of [...series].sort(byMonth)) {
    const sources = getOrAdd(byMetric, metric, () => new Map());
    const { points } = getOrAdd(sources, `${brandId}#${sourceKey(source)}`, () => ({ brandId, source, points: [] }));
    const days = Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [date, value] of days) points.push({ day: `${month}-${date}`, value });
  }
  return new Map([...byMetric].map(([metric, sources]) => [metric, [...sources.values()]]));
}

/** The values of the period's days. Sources without any are left out. */
export const within = (values: ValuesByMetric, { from, to }: Period): ValuesByMetric =>
  new Map(
    [...values].map(([metric, sources]) => [
      metric,
      sources
        .map((one) => ({ ...one, points: one.points.filter(({ day }) => day >= from && day <= to) }))
        .filter(({ points }) => points.length > 0),
    ]),
  );

/** The values of each bucket, in one pass over them. Buckets without any are left out. */
export function inBuckets(values: ValuesByMetric, by: Interval): ReadonlyMap<Day, ValuesByMetric> {
  const buckets = new Map<Day, Map<string, SourceValues[]>>();
  for (const [metric, sources] of values) {
    for (const { points, ...source } of sources) {
      const cut = new Map<Day, Growing>();
      for (const point of points) {
        getOrAdd(cut, bucketOf(point.day, by), () => ({ ...source, points: [] })).points.push(point);
      }
      for (const [bucket, part] of cut) {
        getOrAdd(
          getOrAdd(buckets, bucket, () => new Map()),
          metric,
          () => [],
        ).push(part);
      }
    }
  }
  return buckets;
}

const byMonth = (one: MetricSeries, other: MetricSeries) =>
  one.month < other.month ? -1 : one.month > other.month ? 1 : 0;

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => NoInfer<Value>): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
