import { MOST_OBJECTS } from '../../../usecases/export/csv-page';
import { exportJournal } from '../../../usecases/export/export-journal';
import { valueOrBadInput } from '../../bad-input';
import { pageRequest } from '../../connection';
import { csvExport } from '../../csv-export';
import type { QueryResolvers } from '../../generated/types.generated';

export const exportAuditLog: NonNullable<QueryResolvers['exportAuditLog']> = async (_parent, args, context) =>
  csvExport(
    valueOrBadInput(await exportJournal(context.session, { ...pageRequest(args, MOST_OBJECTS), filter: args.filter })),
    context,
  );
