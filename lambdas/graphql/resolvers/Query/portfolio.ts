import { listBrands } from '../../../usecases/brand/list-brands';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const portfolio: NonNullable<QueryResolvers['portfolio']> = async (_parent, args, { session }) =>
  connection(await listBrands(session, { ...pageRequest(args), filter: args.filter, sort: args.sort }));
