import type { QueryResolvers } from '../../generated/types.generated';
import { readNodes } from '../../nodes';

export const node: NonNullable<QueryResolvers['node']> = async (_parent, { id }, context) =>
  (await readNodes(context, [id]))[0];
