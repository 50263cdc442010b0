import type { Day, Period } from '../calendar';

/** What the recorded metrics say, to those parts of the method that ask. No data is `null`, never zero. */
export interface Evidence {
  /**
   * A metric over a period: the sum of a `SUM`, the last value of a `LAST`, a `RATIO` from the totals of its two parts.
   * `null` when nothing was recorded.
   */
  value(metric: string, period: Period): number | null;
  /** The first value of a `LAST` metric in the period (its level when the period began); `null` for none. */
  firstValue(metric: string, period: Period): number | null;
  /** What a campaign brought of a metric, as it was recorded against the campaign; `null` when nothing was. */
  ofCampaign(campaignId: string, metric: string, period: Period): number | null;
  /** Whether the metric has a value on this day or a later one. */
  hasValueSince(metric: string, day: Day): boolean;
}
