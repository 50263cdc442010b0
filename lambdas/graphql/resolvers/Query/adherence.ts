import { readAdherence } from '../../../usecases/workflow/read-adherence';
import { valueOrBadInput } from '../../bad-input';
import type { QueryResolvers } from '../../generated/types.generated';

export const adherence: NonNullable<QueryResolvers['adherence']> = async (_parent, { input }, { session }) =>
  valueOrBadInput(await readAdherence(session, input));
