import { readModel } from '../../../usecases/integration-model/read-model';
import { valueOrBadInput } from '../../bad-input';
import type { QueryResolvers } from '../../generated/types.generated';

export const integrationModel: NonNullable<QueryResolvers['integrationModel']> = async (
  _parent,
  question,
  { session },
) => valueOrBadInput(await readModel(session, question));
