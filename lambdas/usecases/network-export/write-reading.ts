import type { ExportRejection } from '../../domain/network-export/fault';
import type { DayReading, ExportReading, PostReading, TotalReading } from '../../domain/network-export/reading';
import { countedTwice } from '../../domain/network-export/unnamed-totals';
import type { Catalog } from '../../domain/metrics/metric';
import type { PeriodRecord } from '../../domain/metrics/period-totals';
import type { PostRecord } from '../../domain/metrics/posts';
import { addCounts, NOTHING_COUNTED, type ValueCounts } from '../../domain/metrics/recording';
import type { MetricSource } from '../../domain/metrics/series';
import { fail, invalid, ok, type Result, type UserError } from '../../domain/result';
import type { Session } from '../session';
import { writePeriods } from '../metric/write-periods';
import { writePosts } from '../metric/write-posts';
import { writeValues } from '../metric/write-values';
import type { FoundProfiles } from './find-profiles';

/** Where what a file says is to be kept. */
export interface Destination {
  brandId: string;
  /** `undefined` when it belongs to the brand itself. */
  profiles?: FoundProfiles;
  /** The campaign that a total is owed to, too. */
  campaignOf(total: TotalReading): string | undefined;
  catalog: Catalog;
}

/** A part of what is to be written, which goes to one place. */
export interface Part {
  write(dryRun: boolean): Promise<Result<ValueCounts>>;
  /** The rows that its records come from, by their place among the records. */
  rows: readonly RowPlace[];
  /** The same without some of the records, by their places. */
  without(places: ReadonlySet<number>): Part;
}

type RowPlace = Pick<ExportRejection, 'sheet' | 'row'>;

/** A part whose records are kept one by one. `write` takes all of them or none. */
function part<Row extends RowPlace>(
  rows: readonly Row[],
  write: (rows: readonly Row[], dryRun: boolean) => Promise<Result<ValueCounts>>,
): Part {
  return {
    rows,
    write: (dryRun) => write(rows, dryRun),
    without: (places) =>
      part(
        rows.filter((_row, place) => !places.has(place)),
        write,
      ),
  };
}

/** What there is to write, in parts: all days, the posts of each profile, the totals of each source. */
export function partsOf(session: Session, reading: ExportReading, destination: Destination): Part[] {
  return [
    ...dayPart(session, reading.days, destination),
    ...postParts(session, reading.posts, destination),
    ...totalParts(session, reading.totals, destination),
  ];
}

/** Days were judged value by value: the store refuses none of them. */
function dayPart(session: Session, days: readonly DayReading[], { brandId, profiles }: Destination): Part[] {
  const values = days.map(({ account, metric, day, value }) => ({
    brandId,
    source: sourceOf(profiles?.profileOf(account)?.id),
    metric,
    day,
    value,
  }));
  if (values.length === 0) return [];
  return [part([], async (_rows, dryRun) => ok(await writeValues(session, values, dryRun)))];
}

const sourceOf = (profileId: string | undefined): MetricSource =>
  profileId === undefined ? { kind: 'BRAND' } : { kind: 'PROFILE', id: profileId };

function postParts(
  session: Session,
  posts: readonly PostReading[],
  { brandId, profiles, catalog }: Destination,
): Part[] {
  const byProfile = new Map<string, PostReading[]>();
  for (const post of posts) {
    const profileId = profiles?.profileOf(post.account)?.id;
    if (profileId === undefined || post.repeats) continue;
    byProfile.set(profileId, [...(byProfile.get(profileId) ?? []), post]);
  }
  return [...byProfile].map(([profileId, rows]) =>
    part(rows, (some, dryRun) => writePosts(session, { brandId, profileId, catalog }, some.map(postRecord), dryRun)),
  );
}

const postRecord = ({ externalId, permalink, title, publishedOn, publishedAt, values }: PostReading): PostRecord => ({
  externalId,
  permalink,
  title,
  publishedOn,
  publishedAt,
  values,
});

const periodRecord = ({ externalId, from, to, values }: TotalReading): PeriodRecord => ({
  externalId,
  from,
  to,
  values,
});

function totalParts(session: Session, totals: readonly TotalReading[], destination: Destination): Part[] {
  const { brandId, catalog, campaignOf } = destination;
  const of = (source: MetricSource, rows: readonly TotalReading[]): Part =>
    part(rows, async (some, dryRun) => {
      const faults = await countedTwiceFaults(session, { brandId, source }, some);
      if (faults.length > 0) return fail(...faults);
      return writePeriods(session, { brandId, source, catalog }, some.map(periodRecord), dryRun);
    });
  const byCampaign = new Map<string, TotalReading[]>();
  for (const total of totals) {
    const id = campaignOf(total);
    if (id !== undefined) byCampaign.set(id, [...(byCampaign.get(id) ?? []), total]);
  }
  return [
    ...(totals.length > 0 ? [of({ kind: 'BRAND' }, totals)] : []),
    ...[...byCampaign].map(([id, rows]) => of({ kind: 'CAMPAIGN', id }, rows)),
  ];
}

/** What is kept of other properties, or of none, is read where the file's lines alone tell properties apart. */
async function countedTwiceFaults(
  { store }: Session,
  { brandId, source }: { brandId: string; source: MetricSource },
  totals: readonly TotalReading[],
): Promise<UserError[]> {
  const families = [...new Set(totals.flatMap(({ family }) => family ?? []))];
  const kept = await Promise.all(families.map((family) => store.breakdownsOfFamily(brandId, source, family)));
  return totals.flatMap((total, index) => {
    const message = total.family && countedTwice(total, total.family, kept[families.indexOf(total.family)] ?? []);
    return message ? [invalid(message, ['records', String(index), 'from'])] : [];
  });
}

/** What became of several parts, and what of them could not be written. */
export interface Written {
  parts: readonly Part[];
  counts: ValueCounts;
  rejections: ExportRejection[];
}

/** What would become of all the parts; those that it gives are without the records that cannot be kept. */
export async function rehearse(parts: readonly Part[]): Promise<Written> {
  const first = await each(parts, true);
  const kept = parts
    .map((one) => one.without(first.refused.get(one) ?? new Set()))
    .filter((one, index) => one.rows.length > 0 || parts[index]?.rows.length === 0);
  const { counts } = first.refused.size === 0 ? first : await each(kept, true);
  return { parts: kept, counts, rejections: first.rejections };
}

/** Writes the parts one after the other. What a part refuses now was changed by others since. */
export const write = (parts: readonly Part[]): Promise<Written> => each(parts, false);

async function each(parts: readonly Part[], dryRun: boolean) {
  const refused = new Map<Part, Set<number>>();
  const rejections: ExportRejection[] = [];
  let counts = NOTHING_COUNTED;
  for (const one of parts) {
    const result = await one.write(dryRun);
    if (result.ok) {
      counts = addCounts(counts, result.value);
      continue;
    }
    rejections.push(...result.errors.map((error) => rejectionOf(error, one)));
    refused.set(one, new Set(result.errors.map(placeOf)));
  }
  return { parts, counts, rejections, refused };
}

/** Records are named by their place: `records`, `3`, `from`. */
const placeOf = ({ path }: UserError): number => Number(path?.[1]);

function rejectionOf(error: UserError, { rows }: Part): ExportRejection {
  const { sheet = null, row = 1 } = rows[placeOf(error)] ?? {};
  const code = error.path?.includes('from') ? 'OVERLAPPING_PERIOD' : 'INVALID';
  return { sheet, row, column: null, code, message: error.message };
}
