import { exportMetrics as useCase } from '../../../usecases/export/export-metrics';
import { valueOrBadInput } from '../../bad-input';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportMetrics: NonNullable<QueryResolvers['exportMetrics']> = async (_parent, { input }, context) =>
  csvExport(valueOrBadInput(await useCase(context.session, input)), context);
