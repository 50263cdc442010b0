import type { AgencyResolvers } from '../generated/types.generated';
import { connection, pageRequest } from '../connection';

export const Agency: AgencyResolvers = {
  members: async ({ id }, args, { storeOf }) => connection(await storeOf(id).members(pageRequest(args))),
};
