import { saveFramework as useCase } from '../../../usecases/workflow/save-framework';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const saveFramework: NonNullable<MutationResolvers['saveFramework']> = async (_parent, { input }, { session }) =>
  payload('framework', await useCase(session, input));
