import { listFeedback } from '../../../usecases/feedback/list-feedback';
import { valueOrBadInput } from '../../bad-input';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const feedback: NonNullable<QueryResolvers['feedback']> = async (_parent, args, { session }) =>
  connection(
    valueOrBadInput(await listFeedback(session, { ...pageRequest(args), filter: args.filter, order: args.order })),
  );
