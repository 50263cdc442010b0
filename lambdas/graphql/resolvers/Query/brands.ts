import { isCountable, listBrands } from '../../../usecases/brand/list-brands';
import { connection, pageRequest } from '../../connection';
import type { QueryResolvers } from '../../generated/types.generated';

export const brands: NonNullable<QueryResolvers['brands']> = async (_parent, args, { session }) => {
  const { filter, sort } = args;
  return {
    ...connection(await listBrands(session, { ...pageRequest(args), filter, sort })),
    countable: isCountable(session, filter),
  };
};
