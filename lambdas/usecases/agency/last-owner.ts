import { statusOfMember, type Member } from '../../domain/agency';
import type { UserError } from '../../domain/result';
import type { Change, PageRequest } from '../ports';
import { instant, type Session } from '../session';

export const lastOwner: UserError = {
  code: 'STATE_CONFLICT',
  message: 'This is the last owner. Make somebody else an owner first.',
};

/**
 * What guards that an owner stays when one leaves: another owner, who must still be one when it is written. Two owners
 * who remove each other at the same moment cannot both succeed. Who is only invited may never come, and is none yet.
 */
export async function keepsAnOwner(
  session: Session,
  before: Member,
  after: Member | undefined,
): Promise<Change[] | 'NONE'> {
  if (!isOwner(session, before) || after?.role === 'OWNER') return [];
  const other = await anotherOwner(session, before.id);
  return other ? [{ do: 'check-member', member: other }] : 'NONE';
}

async function anotherOwner(session: Session, id: string): Promise<Member | undefined> {
  const request: PageRequest = { first: 100 };
  for (;;) {
    const page = await session.store.members(request);
    const other = page.items.find((member) => isOwner(session, member) && member.id !== id);
    if (other || !page.hasNextPage) return other;
    request.after = page.endCursor;
  }
}

const isOwner = (session: Session, member: Member): boolean =>
  member.role === 'OWNER' && statusOfMember(member, instant(session)) === 'ACTIVE';
