import { createWorkflow as useCase } from '../../../usecases/workflow/create-workflow';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const createWorkflow: NonNullable<MutationResolvers['createWorkflow']> = async (
  _parent,
  { input },
  { session },
) => payload('workflow', await useCase(session, input));
