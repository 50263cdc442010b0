import { planWorkflow as useCase } from '../../../usecases/workflow/plan-workflow';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const planWorkflow: NonNullable<MutationResolvers['planWorkflow']> = async (_parent, { input }, { session }) =>
  payload('plan', await useCase(session, input));
