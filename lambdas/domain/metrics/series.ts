import type { Day, Period } from '../calendar';
import type { Quarter } from './buckets';

/**
 * Whose value it is. The brand itself stands for what belongs to no profile (its website's revenue, its team's hours).
 * A campaign's values say how much of all that is owed to the campaign: they are no part of the brand's total.
 */
export type MetricSource = { kind: 'BRAND' } | { kind: 'PROFILE'; id: string } | { kind: 'CAMPAIGN'; id: string };

/**
 * How the values of a source came to be known: told day by day, rolled up from its posts (on the day each was published),
 * or rolled up from totals of periods (on the last day of each). Each is a series of its own, and only one of them counts.
 */
export const ORIGINS = ['DAILY', 'POSTS', 'PERIODS'] as const;
export type Origin = (typeof ORIGINS)[number];

/** One metric of one source and origin in one quarter: what is stored together. */
export interface MetricSeries {
  brandId: string;
  metric: string;
  source: MetricSource;
  origin: Origin;
  quarter: Quarter;
  /** Values by day; a day without a value is not there. */
  values: Readonly<Record<Day, number>>;
}

/** One source's values of a metric, in order of days. */
export interface SourceValues {
  brandId: string;
  source: MetricSource;
  origin: Origin;
  points: readonly Point[];
}

export interface Point {
  day: Day;
  value: number;
}

/** Values of some sources by metric, over whatever days they were cut to. */
export type ValuesByMetric = ReadonlyMap<string, readonly SourceValues[]>;

/** The source as one text, for maps: `BRAND`, `PROFILE#…`, `CAMPAIGN#…`. */
export const sourceKey = (source: MetricSource): string =>
  source.kind === 'BRAND' ? source.kind : `${source.kind}#${source.id}`;

/** What makes up a brand's total: its profiles and itself, not its campaigns. */
export const withoutCampaigns = (series: readonly MetricSeries[]): MetricSeries[] =>
  series.filter(({ source }) => source.kind !== 'CAMPAIGN');

type Growing = SourceValues & { points: Point[] };

/** Joins the quarters of each source and origin. */
export function valuesByMetric(series: readonly MetricSeries[]): ValuesByMetric {
  const byMetric = new Map<string, Map<string, Growing>>();
  for (const { brandId, metric, source, origin, values } of [...series].sort(byQuarter)) {
    const sources = getOrAdd(byMetric, metric, () => new Map());
    const name = `${sourceName({ brandId, source })}#${origin}`;
    const { points } = getOrAdd(sources, name, () => ({ brandId, source, origin, points: [] }));
    for (const day of Object.keys(values).sort()) points.push({ day, value: values[day] ?? 0 });
  }
  return new Map([...byMetric].map(([metric, sources]) => [metric, [...sources.values()]]));
}

/** The values of the period's days. Sources without any are left out. */
export const within = (values: ValuesByMetric, { from, to }: Period): ValuesByMetric =>
  new Map(
    [...values].map(([metric, sources]) => [
      metric,
      sources
        .map((one) => ({ ...one, points: pointsIn(one.points, { from, to }) }))
        .filter(({ points }) => points.length > 0),
    ]),
  );

const pointsIn = (points: readonly Point[], { from, to }: Period): readonly Point[] =>
  points.slice(
    countWhile(points, ({ day }) => day < from),
    countWhile(points, ({ day }) => day <= to),
  );

/** Of how many points it is true, when it is true of the first ones only: found by halving. */
function countWhile(points: readonly Point[], isTrue: (point: Point) => boolean): number {
  let [low, high] = [0, points.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const point = points[middle];
    if (point && isTrue(point)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Chooses, for each metric of each source, the origin that counts: daily values already contain what its posts and periods
 * add up to, and posts tell more than totals of periods do.
 *
 * @param like values that were chosen from before: where they have a choice it is kept, so that two periods can be compared
 */
export function withOneOrigin(values: ValuesByMetric, like?: ValuesByMetric): ValuesByMetric {
  return new Map(
    [...values].map(([metric, sources]) => {
      const chosen = new Map<string, Origin>();
      for (const one of sources) {
        const before = chosen.get(sourceName(one));
        if (before === undefined || ORIGINS.indexOf(one.origin) < ORIGINS.indexOf(before)) {
          chosen.set(sourceName(one), one.origin);
        }
      }
      for (const one of like?.get(metric) ?? []) chosen.set(sourceName(one), one.origin);
      return [metric, sources.filter((one) => chosen.get(sourceName(one)) === one.origin)];
    }),
  );
}

const sourceName = ({ brandId, source }: Pick<SourceValues, 'brandId' | 'source'>): string =>
  `${brandId}#${sourceKey(source)}`;

const byQuarter = (one: MetricSeries, other: MetricSeries) =>
  one.quarter < other.quarter ? -1 : one.quarter > other.quarter ? 1 : 0;

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => NoInfer<Value>): Value {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
