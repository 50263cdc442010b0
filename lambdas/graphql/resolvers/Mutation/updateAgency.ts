import { updateAgency as useCase } from '../../../usecases/agency/update-agency';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const updateAgency: NonNullable<MutationResolvers['updateAgency']> = async (_parent, { input }, { session }) =>
  payload('agency', await useCase(session, input));
