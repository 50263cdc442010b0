import { quarterOf } from '../../lambdas/domain/metrics/buckets';
import type { MetricSeries } from '../../lambdas/domain/metrics/series';

/** Stored series of one metric from values by day: daily values of a profile, unless told otherwise. */
export function stored(
  metric: string,
  days: Record<string, number>,
  source: MetricSeries['source'] = { kind: 'PROFILE', id: 'prf_1' },
  more: Partial<Pick<MetricSeries, 'brandId' | 'origin'>> = {},
): MetricSeries[] {
  const quarters = new Map<string, Record<string, number>>();
  for (const [day, value] of Object.entries(days)) {
    quarters.set(quarterOf(day), { ...quarters.get(quarterOf(day)), [day]: value });
  }
  return [...quarters].map(([quarter, values]) => ({
    brandId: 'brd_1',
    metric,
    source,
    origin: 'DAILY',
    quarter,
    values,
    ...more,
  }));
}
