import type { Member } from '../../domain/agency';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { locate, type Session } from '../session';
import { keepsAnOwner, lastOwner } from './last-owner';
import { outOfHand } from './member-input';

/** Ends a membership at once. API keys that the member made end with it. */
export async function removeMember(
  session: Session,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<Result<Member>> {
  return readDecideWrite(session, async () => {
    const member = locate(session, id, 'MEMBER') && (await session.store.member(id));
    if (!member) return refuse(notFound('member', ['input', 'id']));
    const objection = versionMismatch(member, expectedVersion) ?? outOfHand(session.caller, member);
    if (objection) return refuse(objection);
    const owner = await keepsAnOwner(session, member, undefined);
    if (owner === 'NONE') return refuse(lastOwner);
    return decide(member, [{ do: 'remove-member', member, expectedVersion: member.version }, ...owner]);
  });
}
