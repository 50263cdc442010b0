import type { ModelMetricResolvers } from '../generated/types.generated';
import { metricCoverage } from '../metric-coverage';
import { metricDefinition } from '../metric-definition';

export const ModelMetric: ModelMetricResolvers = {
  metric: ({ metric }) => metricDefinition(metric),
  coverage: ({ coverage }) => coverage.map(metricCoverage),
};
