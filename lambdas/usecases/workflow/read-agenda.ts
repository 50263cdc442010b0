import { maySee, maySeeAgenda } from '../../domain/access';
import type { Day } from '../../domain/calendar';
import { fail, invalid, ok, type Result } from '../../domain/result';
import { inOrder, type PlannedTask } from '../../domain/workflow/planned-task';
import { locate, type Session } from '../session';

/** A person's day over all the brands they work for. */
export interface Agenda {
  date: Day;
  memberId: string;
  tasks: PlannedTask[];
}

/**
 * A person's day in order, in one round trip however many brands: the caller's own when nobody is named. Nothing for a
 * person who does not exist or whose day the caller may not see.
 */
export async function readAgenda(
  session: Session,
  { date, member }: { date: Day; member?: string | null },
): Promise<Result<Agenda | undefined>> {
  const { caller, store } = session;
  if (!member && caller.role === undefined)
    return fail(invalid('A program has no agenda of its own. Say whose it is.'));
  const memberId = member ?? caller.id;
  if (!locate(session, memberId, 'MEMBER') || !maySeeAgenda(caller, memberId)) return ok(undefined);
  const [exists, tasks] = await Promise.all([
    // An answer would tell those who may not read members who is one.
    memberId === caller.id || !caller.scopes.has('members:read') ? true : store.member(memberId),
    store.agenda(memberId, { from: date, to: date }),
  ]);
  if (!exists) return ok(undefined);
  return ok({ date, memberId, tasks: inOrder(tasks.filter(({ brandId }) => maySee(caller, brandId))) });
}
