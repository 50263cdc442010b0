import { MOST_OBJECTS } from '../../../usecases/export/csv-page';
import { exportProfiles as useCase } from '../../../usecases/export/export-profiles';
import { pageRequest } from '../../connection';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportProfiles: NonNullable<QueryResolvers['exportProfiles']> = async (_parent, args, context) =>
  csvExport(await useCase(context.session, { ...pageRequest(args, MOST_OBJECTS), brandId: args.brandId }), context);
