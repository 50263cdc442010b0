import { listCampaigns } from '../../../usecases/campaign/list-campaigns';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const campaigns: NonNullable<QueryResolvers['campaigns']> = async (_parent, args, { session }) =>
  connection(await listCampaigns(session, { ...pageRequest(args), filter: args.filter }));
