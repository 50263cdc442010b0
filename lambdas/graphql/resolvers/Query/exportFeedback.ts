import { MOST_OBJECTS } from '../../../usecases/export/csv-page';
import { exportFeedback as useCase } from '../../../usecases/export/export-feedback';
import { valueOrBadInput } from '../../bad-input';
import { pageRequest } from '../../connection';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportFeedback: NonNullable<QueryResolvers['exportFeedback']> = async (_parent, args, context) =>
  csvExport(
    valueOrBadInput(await useCase(context.session, { ...pageRequest(args, MOST_OBJECTS), filter: args.filter })),
    context,
  );
