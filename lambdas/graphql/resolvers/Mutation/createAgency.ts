import { createAgency as create } from '../../../usecases/agency/create-agency';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';
import { founderOf } from '../../visitor';

export const createAgency: NonNullable<MutationResolvers['createAgency']> = async (_parent, { input }, context) =>
  payload('agency', await create(founderOf(context), input, context));
