import { addDays, type Day } from '../../lambdas/domain/calendar';

/** A row of `importMetrics`. */
export interface MetricRow {
  brandExternalId: string;
  metric: string;
  date: Day;
  value: string;
}

export const METRICS = [
  'reach',
  'impressions',
  'views',
  'followers',
  'likes',
  'comments',
  'shares',
  'saves',
  'clicks',
  'mentions',
];

/** Every metric of every brand on so many days from `firstDay` on, a brand's metric after the other. */
export const metricRows = (brands: readonly string[], firstDay: Day, days: number): MetricRow[] =>
  brands.flatMap((brandExternalId, brand) =>
    METRICS.flatMap((metric, place) =>
      Array.from({ length: days }, (_, day) => ({
        brandExternalId,
        metric,
        date: addDays(firstDay, day),
        value: String((((brand * METRICS.length + place) * days + day) * 7_919) % 100_003),
      })),
    ),
  );
