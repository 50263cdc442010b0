import type { Coverage } from '../domain/metrics/figures';

/** A source that gave data, as clients see it. */
export const metricCoverage = ({ source, ...days }: Coverage) => ({
  ...days,
  profileId: source.kind === 'PROFILE' ? source.id : null,
  campaignId: source.kind === 'CAMPAIGN' ? source.id : null,
});
