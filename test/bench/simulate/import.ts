import {
  webhooksPartition,
  deliveryKey,
  nameKey,
  onceKey,
  seriesKey,
  seriesOfBrandsKey,
} from '../../../lambdas/data/keys';
import { deliveryItem } from '../../../lambdas/data/items/webhook';
import { columnsOf } from '../../../lambdas/data/items/series';
import type { DomainEvent } from '../../../lambdas/domain/events/event';
import { LONGEST_QUARTER } from '../../../lambdas/domain/metrics/buckets';
import { seriesOf, type DayValue } from '../../../lambdas/domain/metrics/recording';
import type { MetricSeries } from '../../../lambdas/domain/metrics/series';
import { newDelivery, withAttempt } from '../../../lambdas/domain/webhooks/delivery';
import { chunks } from '../../../lambdas/shared/parallel';
import { externalIdName } from '../../../lambdas/usecases/brand/create-brand';
import { MOST_VALUES } from '../../../lambdas/usecases/import/import-metrics';
import { inTurns } from '../../../lambdas/usecases/metric/in-turns';
import { addressOf } from '../../../lambdas/usecases/profile/names';
import { admitKey } from './admission';
import { NOW, type Agency, type Profile } from './agency';
import type { Chance } from './chance';
import type { Heat, Touch } from './heat';
import { entryOf } from './journal';
import { readsASecond, writesASecond, type Pace } from './pace';
import { queried, readByKey, transaction, written } from './touches';
import { bytesOf, writeUnitsOf } from './units';

/** In which order a file has its rows. */
export type Order = 'by profile' | 'by metric';

export interface NightlyImport {
  order: Order;
  /** Requests at the same time. */
  atOnce: number;
  pace: Pace;
}

interface Row extends DayValue {
  profile: Profile;
  handle: string;
}

const DAY = NOW.toISOString().slice(0, 10);
const NAME_BYTES = 200;
/** A value of up to eight digits on each day of the quarter. */

/** Every profile's value of every metric for one day, as partners send them: by brand and handle. */
export function rowsOf(agency: Agency, order: Order, chance: Chance): Row[] {
  const row = (profile: Profile, place: number, metric: string): Row => ({
    brandId: profile.brandId,
    source: { kind: 'PROFILE', id: profile.id },
    metric,
    day: DAY,
    value: chance.below(100_000_000),
    profile,
    handle: `handle_of_profile_${place}`,
  });
  return order === 'by profile'
    ? agency.profiles.flatMap((profile, place) => agency.metrics.map((metric) => row(profile, place, metric)))
    : agency.metrics.flatMap((metric) => agency.profiles.map((profile, place) => row(profile, place, metric)));
}

/** Plays the import into `heat` from second 0 on, and gives the second in which it ends. */
export function playImport(heat: Heat, agency: Agency, chance: Chance, { order, atOnce, pace }: NightlyImport): number {
  const requests = chunks(rowsOf(agency, order, chance), MOST_VALUES);
  const client = { lookup: chance.idPart(10), webhookId: `whk_${chance.idPart()}`, stored: quarterBytes(chance) };
  const free = Array.from({ length: atOnce }, () => 0);
  for (const rows of requests) {
    const worker = free.indexOf(Math.min(...free));
    free[worker] = playRequest(heat, agency, chance, { ...client, rows, pace, start: free[worker] ?? 0 });
  }
  return Math.max(...free);
}

interface Request {
  lookup: string;
  webhookId: string;
  /** The bytes that a full quarter of values takes. */
  stored: number;
  rows: readonly Row[];
  pace: Pace;
  start: number;
}

function playRequest(heat: Heat, agency: Agency, chance: Chance, request: Request): number {
  const { rows, pace, start, lookup, stored } = request;
  const all = (touches: readonly Touch[], at: number) => touches.forEach((touch) => heat.add(at, touch));
  const owner = { kind: 'CALLER', id: `key_${lookup}` } as const;
  const record = written({ ...onceKey(agency.tenant, owner, chance.idPart(64)), content: 'x'.repeat(500) });
  all([...admitKey(agency, lookup), ...record], start);

  let at = start;
  const reads = (keys: readonly string[], bytes: number) => {
    for (const key of keys) {
      heat.add(at, readByKey(key, bytes));
      at += 1 / readsASecond(pace);
    }
  };
  reads(namesOf(agency, rows), NAME_BYTES);
  const series = seriesOf(rows);
  const bytes = (one: MetricSeries) => stored + bytesOf(placeOf(agency, one));
  reads(
    series.map((one) => seriesKey(agency.tenant, one).pk),
    stored,
  );
  const { parts, width } = inTurns(series.map((one) => ({ series: one })));
  for (const part of parts) {
    for (const { series: one } of part) {
      const { pk, gsi1pk } = placeOf(agency, one);
      const units = writeUnitsOf(bytes(one));
      heat.add(at, { where: 'table', key: pk, direction: 'write', units });
      heat.add(at, { where: 'index', key: gsi1pk, direction: 'write', units });
    }
    at += part.length / writesASecond(pace, { width, inOne: part.length });
  }
  all([...closing(agency, chance, request), ...record], at);
  return at;
}

/** Which keys of names are read, each once. */
function namesOf({ tenant }: Agency, rows: readonly Row[]): string[] {
  const names = rows.flatMap(({ brandId, handle }) => [
    nameKey(tenant, externalIdName(brandId)),
    nameKey(tenant, addressOf({ brandId, network: 'INSTAGRAM', handle })),
  ]);
  return [...new Map(names.map((key) => [`${key.pk} ${key.sk}`, key.pk])).values()];
}

const placeOf = ({ tenant }: Agency, series: MetricSeries) => ({
  ...seriesKey(tenant, series),
  ...seriesOfBrandsKey(tenant, series),
});

const quarterBytes = (chance: Chance): number =>
  bytesOf(columnsOf(Array.from({ length: LONGEST_QUARTER }, () => chance.below(100_000_000))));

/** The journal's entry with the event, and its delivery to a webhook. */
function closing(agency: Agency, chance: Chance, { rows, lookup, webhookId }: Request): Touch[] {
  const importId = `imp_${chance.idPart()}`;
  const counts = { received: rows.length, created: rows.length, updated: 0, unchanged: 0, rejected: 0 };
  const event: DomainEvent = {
    id: `evt_${chance.idPart()}`,
    type: 'import.completed',
    at: NOW.toISOString(),
    subjectId: importId,
    data: { importId, kind: 'METRICS', ...counts },
  };
  const entry = entryOf({
    operation: 'importMetrics',
    actorId: `key_${lookup}`,
    memberId: agency.members[0] ?? '',
    wrote: rows.flatMap(({ brandId, profile }) => [brandId, profile.id]),
    event,
  });
  const delivered = withAttempt(newDelivery(webhookId, event), { at: event.at, status: 200, milliseconds: 120 });
  const delivery = deliveryItem(agency.tenant, { ...delivered, status: 'DELIVERED' }, NOW);
  return [
    ...transaction(agency, [{ do: 'add-journal-entry', entry }]),
    queried('table', webhooksPartition(agency.tenant), 1_000),
    readByKey(webhooksPartition(agency.tenant), 1_000),
    readByKey(deliveryKey(agency.tenant, webhookId, event.id).pk, 1),
    ...written(delivery),
  ];
}
