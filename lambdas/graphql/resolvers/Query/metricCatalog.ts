import { BUILT_IN_METRICS } from '../../../domain/metrics/catalog';
import type { QueryResolvers } from '../../generated/types.generated';
import { metricDefinition } from '../../metric-definition';

export const metricCatalog: NonNullable<QueryResolvers['metricCatalog']> = () => BUILT_IN_METRICS.map(metricDefinition);
