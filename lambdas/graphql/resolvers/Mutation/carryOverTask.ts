import { carryOverTask as useCase } from '../../../usecases/workflow/carry-over-task';
import type { MutationResolvers } from '../../generated/types.generated';

export const carryOverTask: NonNullable<MutationResolvers['carryOverTask']> = async (
  _parent,
  { input },
  { session },
) => {
  const result = await useCase(session, input);
  return {
    ...(result.ok ? result.value : { task: null, later: null }),
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
