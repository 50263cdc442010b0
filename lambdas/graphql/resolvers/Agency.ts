import { listMembers } from '../../usecases/agency/list-members';
import type { AgencyResolvers } from '../generated/types.generated';
import { connection, pageRequest } from '../connection';

export const Agency: AgencyResolvers = {
  members: async ({ id }, { filter, ...args }, { storeOf, now }) =>
    connection(await listMembers(storeOf(id), { ...pageRequest(args), ...filter }, now)),
  trustedDocumentsOnly: ({ trustedDocumentsOnly }) => trustedDocumentsOnly ?? false,
};
