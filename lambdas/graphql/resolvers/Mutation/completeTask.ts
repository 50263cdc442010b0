import { completeTask as useCase } from '../../../usecases/workflow/change-task';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const completeTask: NonNullable<MutationResolvers['completeTask']> = async (_parent, { input }, { session }) =>
  payload('task', await useCase(session, input));
