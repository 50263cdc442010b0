import { queryMetrics } from '../../../usecases/metric/query-metrics';
import { valueOrBadInput } from '../../bad-input';
import type { QueryResolvers } from '../../generated/types.generated';
import { metricCoverage } from '../../metric-coverage';
import { metricDefinition } from '../../metric-definition';
import { asksFor } from '../../selection';

const MISSING = new Set(['missing']);

export const metrics: NonNullable<QueryResolvers['metrics']> = async (_parent, { input }, { session }, info) =>
  valueOrBadInput(await queryMetrics(session, input, asksFor(info, MISSING))).map(
    ({ metric, coverage, ...series }) => ({
      ...series,
      metric: metricDefinition(metric),
      coverage: coverage.map(metricCoverage),
    }),
  );
