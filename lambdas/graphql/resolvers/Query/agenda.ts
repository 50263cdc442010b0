import { readAgenda } from '../../../usecases/workflow/read-agenda';
import { valueOrBadInput } from '../../bad-input';
import type { QueryResolvers } from '../../generated/types.generated';

export const agenda: NonNullable<QueryResolvers['agenda']> = async (_parent, args, { session }) =>
  valueOrBadInput(await readAgenda(session, args));
