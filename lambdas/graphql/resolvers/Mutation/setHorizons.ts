import { setHorizons as useCase } from '../../../usecases/strategy/set-horizons';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const setHorizons: NonNullable<MutationResolvers['setHorizons']> = async (_parent, { input }, { session }) =>
  payload('strategy', await useCase(session, input));
