import { LAST_DAY, type Day, type Period } from '../calendar';
import type { Evidence } from './evidence';
import { measure, measureFirst } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import {
  joined,
  within,
  withOneOrigin,
  withoutCampaigns,
  type MetricSeries,
  type SeriesByMetric,
  type ValuesByMetric,
} from './series';

/**
 * What a brand's stored series say to the rules of the steps. Campaigns stand apart: their values are a share of the
 * brand's, not on top of them. A metric that the catalogue does not know has no evidence.
 */
export function evidenceFrom(series: readonly MetricSeries[], catalog: Catalog): Evidence {
  const all = joined(withoutCampaigns(series));

  return {
    value(key: string, period: Period): number | null {
      const metric = catalog.get(key);
      return metric ? measure(metric, during(all, metric, period), catalog) : null;
    },

    firstValue(key: string, period: Period): number | null {
      const metric = catalog.get(key);
      return metric && metric.kind !== 'RATIO' ? measureFirst(metric, during(all, metric, period)) : null;
    },

    ofCampaign(campaignId: string, key: string, period: Period): number | null {
      const metric = catalog.get(key);
      if (!metric) return null;
      const own = series.filter(({ source }) => source.kind === 'CAMPAIGN' && source.id === campaignId);
      return measure(metric, during(joined(own), metric, period), catalog);
    },

    hasValueSince(key: string, day: Day): boolean {
      const metric = catalog.get(key);
      if (!metric) return false;
      const told = within(partOf(all, metric), { from: day, to: LAST_DAY });
      const since = (part: string) => (told.get(part) ?? []).length > 0;
      if (metric.kind !== 'RATIO') return since(metric.key);
      const below = [metric.denominator, ...metric.fallbackDenominators];
      return metric.numerator.some(since) && below.some(since);
    },
  };
}

/** What counts for a metric of the values of a period. */
const during = (series: SeriesByMetric, metric: Metric, period: Period): ValuesByMetric =>
  withOneOrigin(within(partOf(series, metric), period));

const partOf = (series: SeriesByMetric, metric: Metric): SeriesByMetric =>
  new Map(partsOf(metric).map((part) => [part, series.get(part) ?? []]));

/** The recorded metrics that have to be read to answer for these; unknown ones are left out. */
export const recordedFor = (keys: readonly string[], catalog: Catalog): string[] => [
  ...new Set(
    keys.flatMap((key) => {
      const metric = catalog.get(key);
      return metric ? partsOf(metric) : [];
    }),
  ),
];
