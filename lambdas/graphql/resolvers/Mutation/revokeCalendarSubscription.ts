import { revokeCalendarSubscription as useCase } from '../../../usecases/workflow/calendar-subscriptions';
import type { MutationResolvers } from '../../generated/types.generated';
import { payload } from '../../payload';

export const revokeCalendarSubscription: NonNullable<MutationResolvers['revokeCalendarSubscription']> = async (
  _parent,
  { input },
  { session },
) => payload('subscription', await useCase(session, input));
