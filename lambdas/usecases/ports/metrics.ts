import type { Period } from '../../domain/calendar';
import type { QuarterValues } from '../../domain/metrics/buckets';
import type { Metric } from '../../domain/metrics/metric';
import type { MetricSeries } from '../../domain/metrics/series';

/** What names one stored series. */
export type SeriesKey = Omit<MetricSeries, 'values'>;

export interface SeriesQuery {
  brandIds: readonly string[];
  /** Keys of recorded metrics. */
  metrics: readonly string[];
  /** What is stored together is read together: the series have days around the period, too. */
  period: Period;
  /** Whether what was written a moment ago must be seen, at twice the price. */
  consistent?: boolean;
}

/** The metrics that an agency defined itself; `version` is that of them all, and missing while there are none. */
export interface OwnMetrics {
  metrics: readonly Metric[];
  version?: number;
}

/** Values that a series is to have. */
export interface SeriesChange {
  /** With the days that change, and no others. */
  series: MetricSeries;
  /** The series as it was read, if it was there. */
  before?: MetricSeries;
}

/** DynamoDB takes no more writes in one request that are not a transaction. */
export const MOST_CHANGED_SERIES = 25;

/** Stored values of metrics. They need no transaction: a day's value is written without touching the others. */
export interface MetricStore {
  /** As they are at this moment. */
  ownMetrics(): Promise<OwnMetrics>;
  /** All sources' series: one query a brand and metric, or one a metric, quarter and shard, whichever are fewer. */
  series(query: SeriesQuery): Promise<MetricSeries[]>;
  /** The series of all brands of some shards, as they were a moment ago: one query a metric, quarter and shard. */
  agencySeries(query: Pick<SeriesQuery, 'metrics' | 'period'>, shards: readonly string[]): Promise<MetricSeries[]>;
  /** Just these series, in their order, as they are at this moment. */
  seriesByKey(keys: readonly SeriesKey[]): Promise<(MetricSeries | undefined)[]>;
  /**
   * Sets the values of up to `MOST_CHANGED_SERIES` series, each by itself, and leaves their other days as they are. Returns
   * what the days of each had before; what was read of it, when it took several tries of which an earlier one may have set
   * them.
   */
  setValues(changes: readonly SeriesChange[]): Promise<QuarterValues[]>;
}
