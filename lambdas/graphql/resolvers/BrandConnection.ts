import type { BrandConnectionResolvers } from '../generated/types.generated';

export const BrandConnection: BrandConnectionResolvers = {
  totalCount: async ({ countable }, _args, { session }) =>
    countable ? (await session.store.agency())?.brandCount : null,
};
