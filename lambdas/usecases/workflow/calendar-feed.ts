import { maySee, SCOPES_OF_ROLE } from '../../domain/access';
import { addDays, dayIn } from '../../domain/calendar';
import type { CalendarSubscription } from '../../domain/workflow/calendar-subscription';
import { inOrder, type PlannedTask } from '../../domain/workflow/planned-task';
import type { Directory, Store } from '../ports';

const DAYS_BACK = 30;
const DAYS_AHEAD = 180;

/**
 * What a calendar shows: the tasks of its person around today, of the brands for which they work at this moment. Nothing
 * when the subscription or the membership has ended; a later membership of the same person does not bring it back.
 */
export async function readCalendarFeed(
  { agencyId, subscription }: { agencyId: string; subscription: CalendarSubscription },
  { directory, storeOf, now }: { directory: Directory; storeOf(agencyId: string): Store; now: Date },
): Promise<PlannedTask[] | undefined> {
  if (subscription.revokedAt !== undefined) return undefined;
  const today = dayIn('UTC', now);
  const [member, tasks] = await Promise.all([
    directory.member(agencyId, subscription.memberId),
    storeOf(agencyId).agenda(subscription.memberId, {
      from: addDays(today, -DAYS_BACK),
      to: addDays(today, DAYS_AHEAD),
    }),
  ]);
  if (!member || subscription.createdAt < member.createdAt) return undefined;
  if (!SCOPES_OF_ROLE[member.role].includes('agenda:read')) return undefined;
  const seen = { brandIds: member.brandIds && new Set(member.brandIds) };
  return inOrder(tasks.filter(({ brandId }) => maySee(seen, brandId)));
}
