import { abandonStrategy as useCase } from '../../../usecases/strategy/abandon-strategy';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const abandonStrategy: NonNullable<MutationResolvers['abandonStrategy']> = async (
  _parent,
  { input },
  { session },
) => payload('strategy', await useCase(session, input));
