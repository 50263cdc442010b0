import { openJob } from '../../../usecases/import-job/open-job';
import type { QueryResolvers } from '../../generated/types.generated';
import { shownJob } from '../../import-job';

export const importJob: NonNullable<QueryResolvers['importJob']> = async (_parent, { id }, { session }) => {
  const found = await openJob(session, id);
  return found && shownJob(found.job, found.chunks);
};
