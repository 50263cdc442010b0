import { readCatalog } from '../../../usecases/metric/read-catalog';
import type { QueryResolvers } from '../../generated/types.generated';
import { metricDefinition } from '../../metric-definition';

export const metricCatalog: NonNullable<QueryResolvers['metricCatalog']> = async (_parent, _args, { session }) =>
  [...(await readCatalog(session)).values()].map(metricDefinition);
