import type { Day, Period } from '../calendar';
import { getOrAdd } from '../get-or-add';
import type { Evidence } from './evidence';
import { measure, measureFirst } from './measure';
import { partsOf, type Catalog, type Metric } from './metric';
import {
  hasValueFrom,
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
  // Rules, facts and judgements ask for the same, and campaigns for metric after metric.
  const known = new Map<string, number | null>();
  const campaigns = new Map<string, SeriesByMetric>();

  return {
    value(key: string, period: Period): number | null {
      const metric = catalog.get(key);
      if (!metric) return null;
      return getOrAdd(known, `${key} ${period.from} ${period.to}`, () =>
        measure(metric, during(all, metric, period), catalog),
      );
    },

    firstValue(key: string, period: Period): number | null {
      const metric = catalog.get(key);
      return metric && metric.kind !== 'RATIO' ? measureFirst(metric, during(all, metric, period)) : null;
    },

    ofCampaign(campaignId: string, key: string, period: Period): number | null {
      const metric = catalog.get(key);
      if (!metric) return null;
      const own = getOrAdd(campaigns, campaignId, () =>
        joined(series.filter(({ source }) => source.kind === 'CAMPAIGN' && source.id === campaignId)),
      );
      return measure(metric, during(own, metric, period), catalog);
    },

    hasValueSince(key: string, day: Day): boolean {
      const metric = catalog.get(key);
      if (!metric) return false;
      const since = (part: string) => (all.get(part) ?? []).some((one) => hasValueFrom(day, one));
      if (metric.kind !== 'RATIO') return since(metric.key);
      const below = [metric.denominator, ...metric.fallbackDenominators];
      return metric.numerator.some(since) && below.some(since);
    },
  };
}

/** What counts for a metric of the values of a period. */
function during(series: SeriesByMetric, metric: Metric, period: Period): ValuesByMetric {
  const asked = new Map(partsOf(metric).map((part) => [part, series.get(part) ?? []]));
  return withOneOrigin(within(asked, period));
}

/** The recorded metrics that have to be read to answer for these; unknown ones are left out. */
export const recordedFor = (keys: readonly string[], catalog: Catalog): string[] => [
  ...new Set(
    keys.flatMap((key) => {
      const metric = catalog.get(key);
      return metric ? partsOf(metric) : [];
    }),
  ),
];
