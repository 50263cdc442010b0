import { appendImportRows as useCase } from '../../../usecases/import-job/append-rows';
import type { MutationResolvers } from '../../generated/types.generated';

export const appendImportRows: NonNullable<MutationResolvers['appendImportRows']> = async (
  _parent,
  { input },
  { session },
) => {
  const result = await useCase(session, input);
  if (!result.ok) return { chunk: null, job: null, userErrors: result.errors, query: {} };
  const { job, chunk } = result.value;
  return { chunk, job, userErrors: [], query: {} };
};
