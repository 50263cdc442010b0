import { dayOfNumber, numberOfDay, type Day, type Period } from '../calendar';
import { getOrAdd } from '../get-or-add';
import { startOfQuarter, type Quarter, type QuarterValues } from './buckets';

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
  values: QuarterValues;
}

/** One metric of one source and origin. */
export interface JoinedSeries extends Pick<MetricSeries, 'brandId' | 'source' | 'origin'> {
  /** In order; each begins at a day that is counted since 1970. */
  quarters: readonly { start: number; values: QuarterValues }[];
}

export type SeriesByMetric = ReadonlyMap<string, readonly JoinedSeries[]>;

/** Values of days in a row, of which the first and the last have one; `null` for a day between them that has none. */
interface Told {
  /** The first day, counted since 1970. */
  start: number;
  values: readonly (number | null)[];
}

/** What one source tells of a metric in a period. */
export type SourceValues = Pick<MetricSeries, 'brandId' | 'source' | 'origin'> & Told;

/** What sources tell, by metric. */
export type ValuesByMetric = ReadonlyMap<string, readonly SourceValues[]>;

/** The source as one text, for maps: `BRAND`, `PROFILE#…`, `CAMPAIGN#…`. */
export const sourceKey = (source: MetricSource): string =>
  source.kind === 'BRAND' ? source.kind : `${source.kind}#${source.id}`;

/** What makes up a brand's total: its profiles and itself, not its campaigns. */
export const withoutCampaigns = (series: readonly MetricSeries[]): MetricSeries[] =>
  series.filter(({ source }) => source.kind !== 'CAMPAIGN');

type Growing = JoinedSeries & { quarters: { start: number; values: QuarterValues }[] };

/** Joins the quarters of each source and origin. */
export function joined(series: readonly MetricSeries[]): SeriesByMetric {
  const byMetric = new Map<string, Map<string, Growing>>();
  for (const { brandId, metric, source, origin, quarter, values } of [...series].sort(byQuarter)) {
    const sources = getOrAdd(byMetric, metric, () => new Map());
    const name = `${sourceName({ brandId, source })}#${origin}`;
    const { quarters } = getOrAdd(sources, name, () => ({ brandId, source, origin, quarters: [] }));
    quarters.push({ start: startOfQuarter(quarter), values });
  }
  return new Map([...byMetric].map(([metric, sources]) => [metric, [...sources.values()]]));
}

/** What is told of the period's days. Sources that tell nothing are left out. */
export function within(series: SeriesByMetric, period: Period): ValuesByMetric {
  const [from, to] = [numberOfDay(period.from), numberOfDay(period.to)];
  const told = ({ brandId, source, origin, quarters }: JoinedSeries): SourceValues => ({
    brandId,
    source,
    origin,
    ...valuesBetween(from, to, quarters),
  });
  return new Map(
    [...series].map(([metric, sources]) => [metric, sources.map(told).filter(({ values }) => values.length > 0)]),
  );
}

/** Copies whole quarters and makes nothing a day: a dashboard asks for tens of thousands. */
function valuesBetween(from: number, to: number, quarters: JoinedSeries['quarters']): Told {
  const [first, last] = [quarters.at(0), quarters.at(-1)];
  if (!first || !last) return { start: from, values: [] };
  const start = Math.max(from, first.start);
  const end = Math.min(to, last.start + last.values.length - 1);
  const values = new Array<number | null>(Math.max(0, end - start + 1)).fill(null);
  for (const quarter of quarters) {
    const until = Math.min(quarter.values.length, end - quarter.start + 1);
    for (let place = Math.max(0, start - quarter.start); place < until; place += 1) {
      const value = quarter.values[place] ?? null;
      // A shorter quarter has room for days of the next one, which stand there.
      if (value !== null) values[quarter.start + place - start] = value;
    }
  }
  return trimmed({ start, values });
}

function trimmed({ start, values }: Told): Told {
  const first = values.findIndex((value) => value !== null);
  const last = values.findLastIndex((value) => value !== null);
  return { start: start + first, values: values.slice(first, last + 1) };
}

/** Whether a day from this one on has a value. */
export function hasValueFrom(day: Day, { quarters }: JoinedSeries): boolean {
  const from = numberOfDay(day);
  return quarters.some(({ start, values }) => values.some((value, place) => value !== null && start + place >= from));
}

/** A stored series' values of a period's days, in order, each with its day: for lists of them. */
export function dayByDay({ quarter, values }: Pick<MetricSeries, 'quarter' | 'values'>, { from, to }: Period) {
  const quarters = [{ start: startOfQuarter(quarter), values }];
  const told = valuesBetween(numberOfDay(from), numberOfDay(to), quarters);
  return told.values.flatMap((value, place) =>
    value === null ? [] : [{ day: dayOfNumber(told.start + place), value }],
  );
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

const sourceName = ({ brandId, source }: Pick<MetricSeries, 'brandId' | 'source'>): string =>
  `${brandId}#${sourceKey(source)}`;

const byQuarter = (one: MetricSeries, other: MetricSeries) =>
  one.quarter < other.quarter ? -1 : one.quarter > other.quarter ? 1 : 0;
