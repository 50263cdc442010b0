import { allocateResources as useCase } from '../../../usecases/allocation/allocate-resources';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const allocateResources: NonNullable<MutationResolvers['allocateResources']> = async (
  _parent,
  { input },
  { session },
) => payload('strategy', await useCase(session, input));
