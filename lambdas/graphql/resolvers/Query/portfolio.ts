import { listBrands } from '../../../usecases/brand/list-brands';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';
import { portfolioEntry } from '../../portfolio-entry';

export const portfolio: NonNullable<QueryResolvers['portfolio']> = async (_parent, args, { session }) => {
  const page = await listBrands(session, { ...pageRequest(args), filter: args.filter, sort: args.sort });
  return connection({ ...page, items: page.items.map(portfolioEntry) });
};
