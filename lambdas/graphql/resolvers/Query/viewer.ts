import type { QueryResolvers } from '../../generated/types.generated';

export const viewer: NonNullable<QueryResolvers['viewer']> = (_parent, _args, { visitor }) => visitor ?? {};
