import type { QueryResolvers } from '../../generated/types.generated';

export const rateLimit: NonNullable<QueryResolvers['rateLimit']> = (_parent, _args, { visitor }) =>
  visitor?.rateLimit ?? {};
