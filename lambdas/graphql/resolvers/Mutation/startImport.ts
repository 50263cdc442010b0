import { startImport as useCase } from '../../../usecases/import-job/start-import';
import type { MutationResolvers } from '../../generated/types.generated';
import { shownJob } from '../../import-job';

export const startImport: NonNullable<MutationResolvers['startImport']> = async (_parent, { input }, { session }) => {
  const result = await useCase(session, input);
  return {
    job: result.ok ? shownJob(result.value, []) : null,
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
