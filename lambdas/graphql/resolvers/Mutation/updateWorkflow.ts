import { updateWorkflow as useCase } from '../../../usecases/workflow/update-workflow';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateWorkflow: NonNullable<MutationResolvers['updateWorkflow']> = async (
  _parent,
  { input },
  { session },
) => payload('workflow', await useCase(session, input));
