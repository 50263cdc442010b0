import { measurementFaults } from '../../domain/import/metric-row';
import type { Catalog } from '../../domain/metrics/metric';
import { rounded } from '../../domain/metrics/measure';
import type { DayValue, ValueCounts } from '../../domain/metrics/recording';
import type { MetricSource } from '../../domain/metrics/series';
import { fail, invalid, notFound, ok, type Result, type UserError } from '../../domain/result';
import { archivedErrors } from '../brand/archived';
import { locate, type Session } from '../session';
import { readCatalog } from './read-catalog';
import { writeValues } from './write-values';

/** DynamoDB and Lambda do that much well within the time a caller waits. */
export const MOST_VALUES = 10_000;

export interface RecordMetricsInput {
  brandId: string;
  source?: { profileId?: string | null; campaignId?: string | null } | null;
  values: readonly { metric: string; date: string; value: number }[];
}

/** Records values of one source. Nothing is written while any of them is not acceptable. */
export async function recordMetrics(session: Session, input: RecordMetricsInput): Promise<Result<ValueCounts>> {
  const place = locate(session, input.brandId, 'BRAND');
  if (!place) return fail(notFound('brand', ['input', 'brandId']));
  const [brand, source, catalog] = await Promise.all([
    session.store.brand(place.brandId),
    findSource(session, place.brandId, input.source),
    readCatalog(session, new Set(input.values.map(({ metric }) => metric))),
  ]);
  if (!brand) return fail(notFound('brand', ['input', 'brandId']));
  const errors = [
    ...archivedErrors(brand, ['input', 'brandId']),
    ...(source.ok ? [] : source.errors),
    ...faultsOf(input.values, catalog),
  ];
  if (!source.ok || errors.length > 0) return fail(...errors);

  const values = input.values.map(({ metric, date, value }): DayValue => ({
    brandId: brand.id,
    source: source.value,
    metric,
    day: date,
    value: rounded(value),
  }));
  return ok(await writeValues(session, values));
}

async function findSource(
  session: Session,
  brandId: string,
  source: RecordMetricsInput['source'],
): Promise<Result<MetricSource>> {
  const { profileId, campaignId } = source ?? {};
  if (typeof profileId === 'string') {
    const place = locate(session, profileId, 'PROFILE');
    const found = place?.brandId === brandId && (await session.store.profile(profileId));
    return found
      ? ok({ kind: 'PROFILE', id: profileId })
      : fail(notFound('profile of this brand', ['input', 'source', 'profileId']));
  }
  if (typeof campaignId === 'string') {
    const place = locate(session, campaignId, 'CAMPAIGN');
    const found = place?.brandId === brandId && (await session.store.campaign(campaignId));
    return found
      ? ok({ kind: 'CAMPAIGN', id: campaignId })
      : fail(notFound('campaign of this brand', ['input', 'source', 'campaignId']));
  }
  return ok({ kind: 'BRAND' });
}

function faultsOf(values: RecordMetricsInput['values'], catalog: Catalog): UserError[] {
  if (values.length === 0 || values.length > MOST_VALUES) {
    return [invalid(`Send 1 to ${MOST_VALUES} values at once.`, ['input', 'values'])];
  }
  const firsts = new Map<string, number>();
  return values.flatMap(({ metric, date, value }, index) => {
    const place = ['input', 'values', String(index)];
    const faults = measurementFaults({ metric, day: date, value }, catalog);
    const errors = faults.map((fault) => invalid(fault.message, [...place, ...fault.path]));
    const slot = `${metric} ${date}`;
    const first = firsts.get(slot);
    if (first === undefined) firsts.set(slot, value);
    if (first !== undefined && first !== value) {
      errors.push(invalid(`Another value for ${metric} on ${date} comes before it: ${first}.`, [...place, 'value']));
    }
    return errors;
  });
}
