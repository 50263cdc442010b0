import type { Catalog } from '../../domain/metrics/metric';
import {
  periodRecordSchema,
  sharesOfBreakdown,
  withPeriod,
  type Breakdown,
  type PeriodRecord,
} from '../../domain/metrics/period-totals';
import type { ValueCounts } from '../../domain/metrics/recording';
import type { MetricSource } from '../../domain/metrics/series';
import { fail, type Result } from '../../domain/result';
import type { Session } from '../session';
import { recordFaults } from './record-faults';
import { writeRecords, type RecordKind } from './write-records';

/** Where totals belong, which the caller has found, and the agency's catalogue. */
export interface PeriodsPlace {
  brandId: string;
  source: MetricSource;
  catalog: Catalog;
}

/**
 * Keeps totals of periods, and rolls them up into the series of their source: each on its last day. The same period again
 * replaces its totals, a longer one those that it contains; what overlaps otherwise is refused. The counts are of records.
 */
export async function writePeriods(
  session: Session,
  { brandId, source, catalog }: PeriodsPlace,
  records: readonly PeriodRecord[],
  dryRun = false,
): Promise<Result<ValueCounts>> {
  const faults = recordFaults(records, periodRecordSchema, catalog, ({ to }) => to);
  if (faults.length > 0) return fail(...faults);

  const kind: RecordKind<PeriodRecord, Breakdown> = {
    place: { brandId, source, origin: 'PERIODS' },
    keyOf: ({ externalId }) => externalId,
    read: (externalIds) => session.store.breakdowns(brandId, source, externalIds),
    tell: (kept, { externalId, ...totals }) =>
      withPeriod(kept ?? { brandId, source, externalId, periods: [], version: 0 }, totals),
    outcome: (before, { from, to }) =>
      before?.periods.some((one) => one.from >= from && one.to <= to) ? 'updated' : 'created',
    sharesOf: sharesOfBreakdown,
    put: (breakdown, expectedVersion) => ({ do: 'put-breakdown', breakdown, expectedVersion }),
  };
  return writeRecords(session, kind, records, dryRun);
}
