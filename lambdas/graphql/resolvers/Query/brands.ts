import { isCountable, listBrands } from '../../../usecases/brand/list-brands';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const brands: NonNullable<QueryResolvers['brands']> = async (_parent, args, { session }) => {
  const { filter, sort } = args;
  const page = await listBrands(session, { ...pageRequest(args), filter, sort });
  return Object.assign(connection(page), { countable: isCountable(session, filter) });
};
