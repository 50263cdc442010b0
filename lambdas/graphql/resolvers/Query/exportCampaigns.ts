import { MOST_OBJECTS } from '../../../usecases/export/csv-page';
import { exportCampaigns as useCase } from '../../../usecases/export/export-campaigns';
import { pageRequest } from '../../connection';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportCampaigns: NonNullable<QueryResolvers['exportCampaigns']> = async (_parent, args, context) =>
  csvExport(await useCase(context.session, { ...pageRequest(args, MOST_OBJECTS), brandId: args.brandId }), context);
