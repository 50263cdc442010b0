import type { QueryResolvers } from '../../generated/types.generated';

export const modelWeights: NonNullable<QueryResolvers['modelWeights']> = async (_parent, _args, { session }) => ({
  own: await session.store.modelWeights(),
});
