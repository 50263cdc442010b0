import { createCalendarSubscription as useCase } from '../../../usecases/workflow/calendar-subscriptions';
import type { MutationResolvers } from '../../generated/types.generated';

export const createCalendarSubscription: NonNullable<MutationResolvers['createCalendarSubscription']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await useCase(context.session, input, context.mintCalendarToken);
  return {
    ...(result.ok ? result.value : { subscription: null, path: null }),
    userErrors: result.ok ? [] : result.errors,
    query: {},
  };
};
