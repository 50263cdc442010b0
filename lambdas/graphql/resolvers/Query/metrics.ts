import { queryMetrics } from '../../../usecases/metric/query-metrics';
import { valueOrBadInput } from '../../bad-input';
import type { QueryResolvers } from '../../generated/types.generated';
import { metricCoverage } from '../../metric-coverage';
import { metricDefinition } from '../../metric-definition';

export const metrics: NonNullable<QueryResolvers['metrics']> = async (_parent, { input }, { session }) =>
  valueOrBadInput(await queryMetrics(session, input)).map(({ metric, subject, coverage, ...columns }) => ({
    ...columns,
    ...subject,
    metric: metricDefinition(metric),
    coverage: coverage.map(metricCoverage),
  }));
