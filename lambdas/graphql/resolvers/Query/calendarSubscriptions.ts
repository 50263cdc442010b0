import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const calendarSubscriptions: NonNullable<QueryResolvers['calendarSubscriptions']> = async (
  _parent,
  args,
  { session },
) => connection(await session.store.calendarSubscriptions(session.caller.id, pageRequest(args)));
