import { listApprovals } from '../../../usecases/approval/list-approvals';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const approvals: NonNullable<QueryResolvers['approvals']> = async (_parent, args, { session, strategies }) =>
  connection(
    await listApprovals(session, { ...pageRequest(args), filter: args.filter }, (brandId) => strategies.brand(brandId)),
  );
