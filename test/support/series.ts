import { seriesOf } from '../../lambdas/domain/metrics/recording';
import type { MetricSeries } from '../../lambdas/domain/metrics/series';

/** Stored series of one metric from values by day: daily values of a profile, unless told otherwise. */
export function stored(
  metric: string,
  days: Record<string, number>,
  source: MetricSeries['source'] = { kind: 'PROFILE', id: 'prf_1' },
  more: Partial<Pick<MetricSeries, 'brandId' | 'origin'>> = {},
): MetricSeries[] {
  const values = Object.entries(days).map(([day, value]) => ({ brandId: 'brd_1', source, metric, day, value }));
  return seriesOf(values).map((series) => ({ ...series, ...more }));
}
