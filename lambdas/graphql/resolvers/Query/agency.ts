import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../../generated/types.generated';

export const agency: NonNullable<QueryResolvers['agency']> = async (_parent, _args, { session }) => {
  const agency = await session.store.agency();
  if (!agency) throw new GraphQLError('The agency does not exist any more.', { extensions: { code: 'FORBIDDEN' } });
  return agency;
};
