import type { Brand } from '../../domain/brand';
import { daysIn, type Day, type Period } from '../../domain/calendar';
import type { Catalog } from '../../domain/metrics/metric';
import { dayByDay, sourceKey, type MetricSource } from '../../domain/metrics/series';
import type { Profile } from '../../domain/profile';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import { chunks, inParallel } from '../../shared/parallel';
import { byId } from '../import/by-id';
import { InvalidCursorError } from '../ports';
import { readCatalog } from '../metric/read-catalog';
import { locate, type Session } from '../session';
import { csvHeader, csvRow, fitting, type CsvPage } from './csv-page';
import { openCursor, sealCursor } from './cursor';
import { ofBrand, ofProfile } from './named';

/** Limits of one export; a page is what `importMetrics` takes in as one request. */
const MOST = { brands: 100, metrics: 50, days: 800, rows: 10_000 } as const;
/** So many series are read at the same time, and a page asks so many times. */
const SIDE_BY_SIDE = 8;
const MOST_TIMES = 12;

const COLUMNS = [
  'brandId',
  'brandExternalId',
  'network',
  'handle',
  'profileId',
  'campaignId',
  'metric',
  'date',
  'value',
] as const;

export interface MetricsExport {
  brandIds: readonly string[];
  metrics: readonly string[];
  from: Day;
  to: Day;
  /** Left out: 10,000. */
  first?: number | null;
  after?: string | null;
}

/** One metric of one brand: what is read by one query. */
interface Pair {
  brandId: string;
  metric: string;
}

interface Value extends Pair {
  source: MetricSource;
  day: Day;
  value: number;
  cursor: string;
}

/**
 * A page of the daily values of brands, their profiles and campaigns, as `importMetrics` takes them: by brand and metric,
 * one query each. A page asks for 96 of them at most, so it may have fewer rows than asked for, even none.
 */
export async function exportMetrics(session: Session, request: MetricsExport): Promise<Result<CsvPage>> {
  const errors = problemsOf(request, await readCatalog(session, request.metrics));
  if (errors.length > 0) return fail(...errors);
  const brands = await byId(
    request.brandIds.flatMap((id) => locate(session, id, 'BRAND')?.brandId ?? []),
    (ids) => session.store.brandsById(ids),
  );
  const pairs = [...brands.keys()].flatMap((brandId) => request.metrics.map((metric) => ({ brandId, metric })));
  const { values, goesOn } = await readValues(session, pairs, request);
  const shown = values.slice(0, request.first ?? MOST.rows);
  const profiles = await byId(
    shown.flatMap(({ source }) => (source.kind === 'PROFILE' ? [source.id] : [])),
    (ids) => session.store.profilesById(ids),
  );
  const rows = shown.map((value) => rowOf(value, brands, profiles));
  const count = fitting(rows);
  const isWhole = count === values.length;
  return ok({
    rows: [csvHeader(COLUMNS), ...rows.slice(0, count)],
    hasNextPage: !isWhole || goesOn !== undefined,
    endCursor: isWhole ? (goesOn ?? values.at(-1)?.cursor) : values[count - 1]?.cursor,
  });
}

/** Reads on from a cursor until the page is full. `goesOn` is where the next page starts when nothing is left over. */
async function readValues(
  session: Session,
  pairs: readonly Pair[],
  { first, after, from, to }: MetricsExport,
): Promise<{ values: Value[]; goesOn?: string }> {
  const [brandId, metric, source = '', day = ''] = typeof after === 'string' ? openCursor(after, 4) : [];
  const start = brandId === undefined ? 0 : pairs.findIndex((one) => one.brandId === brandId && one.metric === metric);
  if (start < 0) throw new InvalidCursorError();
  const parts = chunks(pairs.slice(start), SIDE_BY_SIDE);
  const values: Value[] = [];
  for (const [turn, part] of parts.entries()) {
    const found = await inParallel(part, (pair) => valuesOf(session, pair, { from, to }));
    const [ofFirst = [], ...others] = found;
    const unseen = turn > 0 ? ofFirst : ofFirst.filter((one) => isAfter(one, { source, day }));
    values.push(...unseen, ...others.flat());
    const next = parts[turn + 1]?.[0];
    if (next && (values.length >= (first ?? MOST.rows) || turn + 1 === MOST_TIMES)) {
      return { values, goesOn: sealCursor(next.brandId, next.metric, '', '') };
    }
  }
  return { values };
}

/** What was told day by day, in the order of sources and days. What was rolled up from posts is imported as posts. */
async function valuesOf({ store }: Session, pair: Pair, period: Period): Promise<Value[]> {
  const series = await store.series({ brandIds: [pair.brandId], metrics: [pair.metric], period });
  return series
    .filter(({ origin }) => origin === 'DAILY')
    .flatMap(({ source, ...one }) =>
      dayByDay(one, period).map(({ day, value }) => ({
        ...pair,
        source,
        day,
        value,
        cursor: sealCursor(pair.brandId, pair.metric, sourceKey(source), day),
      })),
    )
    .sort((one, other) => (isAfter(one, { source: sourceKey(other.source), day: other.day }) ? 1 : -1));
}

const isAfter = (one: Value, { source, day }: { source: string; day: Day }): boolean => {
  const key = sourceKey(one.source);
  return key > source || (key === source && one.day > day);
};

function rowOf(
  { brandId, source, metric, day, value }: Value,
  brands: ReadonlyMap<string, Brand>,
  profiles: ReadonlyMap<string, Profile>,
) {
  return csvRow(COLUMNS, {
    ...ofBrand(brandId, brands.get(brandId)),
    ...ofProfile(source.kind === 'PROFILE' ? source.id : undefined, profiles),
    campaignId: source.kind === 'CAMPAIGN' ? source.id : undefined,
    metric,
    date: day,
    value,
  });
}

function problemsOf({ brandIds, metrics, from, to, first }: MetricsExport, catalog: Catalog): UserError[] {
  const wrong = metrics.filter((key) => (catalog.get(key)?.kind ?? 'RATIO') === 'RATIO');
  const rows = first ?? MOST.rows;
  const problems: [boolean, string, string][] = [
    [brandIds.length < 1 || brandIds.length > MOST.brands, 'brandIds', `Ask for 1 to ${MOST.brands} brands.`],
    [metrics.length < 1 || metrics.length > MOST.metrics, 'metrics', `Ask for 1 to ${MOST.metrics} metrics.`],
    [new Set(metrics).size < metrics.length, 'metrics', 'Ask for each metric once.'],
    [
      wrong.length > 0,
      'metrics',
      `Only what is recorded can be exported, not ${wrong.slice(0, 5).join(', ').slice(0, 200)}.`,
    ],
    [from > to, 'to', 'The last day is before the first.'],
    [from <= to && daysIn({ from, to }) > MOST.days, 'to', `Ask for at most ${MOST.days} days at once.`],
    [rows < 1 || rows > MOST.rows, 'first', `first must be from 1 to ${MOST.rows}.`],
  ];
  return problems.flatMap(([isWrong, field, message]) => (isWrong ? [invalid(message, ['input', field])] : []));
}
