import type { PostResolvers } from '../generated/types.generated';

export const Post: PostResolvers = {
  values: ({ values }) => Object.entries(values).map(([metric, value]) => ({ metric, value })),
};
