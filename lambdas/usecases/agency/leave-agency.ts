import type { Member } from '../../domain/agency';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse } from '../decide';
import type { Session } from '../session';
import { keepsAnOwner, lastOwner } from './last-owner';

/** Ends the caller's own membership, and the API keys that they made with it. The last owner stays. */
export async function leaveAgency(session: Session, { agencyId }: { agencyId: string }): Promise<Result<Member>> {
  const { caller, store } = session;
  return readDecideWrite(session, async () => {
    // Whoever means another agency than the one they are calling for leaves none.
    const member = agencyId === caller.agencyId ? await store.member(caller.id) : undefined;
    if (!member) return refuse(notFound('membership of yours', ['input', 'agencyId']));
    const owner = await keepsAnOwner(session, member, undefined);
    if (owner === 'NONE') return refuse(lastOwner);
    return decide(member, [{ do: 'remove-member', member, expectedVersion: member.version }, ...owner]);
  });
}
