import type { AgencyResolvers } from '../generated/types.generated';
import { connection, pageRequest } from '../connection';

export const Agency: AgencyResolvers = {
  members: async (_agency, args, { session }) => connection(await session.store.members(pageRequest(args))),
};
