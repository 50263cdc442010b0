import type { Period } from '../../domain/calendar';
import type { Evidence } from '../../domain/metrics/evidence';
import { evidenceFrom, recordedFor } from '../../domain/metrics/evidence-from';
import type { MetricStore } from '../ports';

/**
 * Reads what a brand's metrics say over a period, for the rules of the steps. One query for each recorded metric behind
 * the keys; it sees what was recorded a moment ago.
 */
export async function readEvidence(
  store: MetricStore,
  brandId: string,
  metrics: readonly string[],
  period: Period,
): Promise<Evidence> {
  const series = await store.series({
    brandIds: [brandId],
    metrics: recordedFor(metrics),
    period,
    consistent: true,
  });
  return evidenceFrom(series);
}
