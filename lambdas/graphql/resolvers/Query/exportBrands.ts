import { MOST_OBJECTS } from '../../../usecases/export/csv-page';
import { exportBrands as useCase } from '../../../usecases/export/export-brands';
import { pageRequest } from '../../connection';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportBrands: NonNullable<QueryResolvers['exportBrands']> = async (_parent, args, context) =>
  csvExport(await useCase(context.session, { ...pageRequest(args, MOST_OBJECTS), filter: args.filter }), context);
