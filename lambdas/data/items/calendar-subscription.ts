import * as z from 'zod';
import type { CalendarSubscription } from '../../domain/workflow/calendar-subscription';
import { calendarKey, calendarOfMemberKey, type Tenant } from '../keys';
import type { Item } from '../table-access';

const subscription = z.object({
  id: z.string(),
  lookup: z.string(),
  memberId: z.string(),
  name: z.string(),
  lastFour: z.string(),
  hash: z.string(),
  revokedAt: z.string().optional(),
  createdAt: z.string(),
  version: z.number(),
}) satisfies z.ZodType<CalendarSubscription>;

export const calendarSubscriptionItem = (tenant: Tenant, agencyId: string, value: CalendarSubscription): Item => ({
  ...calendarKey(value.lookup),
  ...calendarOfMemberKey(tenant, value),
  ...value,
  agencyId,
});
export const readCalendarSubscription = (item: Item): CalendarSubscription => subscription.parse(item);
