import { metricKeyOf, readMetricRows, type MetricRowCells } from '../../domain/import/metric-row';
import { judgeMetricRows } from '../../domain/import/metric-rows';
import { accepted, rejectionsOf } from '../../domain/import/rejection';
import { readCatalog } from '../metric/read-catalog';
import { writeValues } from '../metric/write-values';
import type { Session } from '../session';
import {
  finishedImport,
  isStopped,
  refusedRequest,
  stoppedImport,
  wrongCount,
  type ImportOptions,
  type ImportOutcome,
} from './import-policy';
import { inOneRequest } from './in-one-request';
import { lookUp } from './look-up';

export const MOST_VALUES = 10_000;

export interface ImportMetricsInput extends ImportOptions {
  rows: readonly MetricRowCells[];
}

/**
 * Records values of many brands and profiles. Rows are judged before anything is written. Values are found again by brand,
 * source, metric and day, so the same rows twice write nothing the second time.
 */
export const importMetrics = (session: Session, input: ImportMetricsInput): Promise<ImportOutcome> =>
  inOneRequest(session, { kind: 'METRICS' }, writeMetrics(session, input));

/** The same for rows that are a part of an import. */
export async function writeMetrics(session: Session, { rows, ...options }: ImportMetricsInput): Promise<ImportOutcome> {
  const tooMany = wrongCount(rows.length, MOST_VALUES);
  if (tooMany) return refusedRequest(tooMany);

  const metrics = new Set(rows.map(({ metric }) => metric));
  const catalog = await readCatalog(session, [...metrics].map(metricKeyOf));
  const read = readMetricRows(rows, catalog);
  const places = new Set(read.map(({ place }) => place));
  const results = judgeMetricRows(read, await lookUp(session, places));
  const rejections = rejectionsOf(results);
  if (isStopped(rejections, options)) return stoppedImport(rows.length, rejections);

  const good = accepted(results).map(({ row }) => row);
  const repeats = good.filter((row) => row.repeats).length;
  const counts = await writeValues(session, good, options.dryRun);
  return finishedImport(rows.length, { ...counts, unchanged: counts.unchanged + repeats }, rejections, options);
}
