import { GraphQLError } from 'graphql';
import type { QueryResolvers } from '../../generated/types.generated';
import { readNodes } from '../../nodes';

const MOST_IDS = 100;

export const nodes: NonNullable<QueryResolvers['nodes']> = (_parent, { ids }, context) => {
  if (ids.length > MOST_IDS) {
    throw new GraphQLError(`At most ${MOST_IDS} objects can be read at once.`, {
      extensions: { code: 'BAD_USER_INPUT' },
    });
  }
  return readNodes(context, ids);
};
