import { finishImport as useCase } from '../../../usecases/import-job/finish-import';
import type { MutationResolvers } from '../../generated/types.generated';
import { shownJob } from '../../import-job';

export const finishImport: NonNullable<MutationResolvers['finishImport']> = async (_parent, { input }, { session }) => {
  const result = await useCase(session, input);
  if (!result.ok) return { job: null, userErrors: result.errors, query: {} };
  const { job, chunks, userErrors } = result.value;
  return { job: shownJob(job, chunks), userErrors, query: {} };
};
