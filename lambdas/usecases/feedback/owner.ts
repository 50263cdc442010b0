import { worksFor, type Member } from '../../domain/agency';
import { notFound, type UserError } from '../../domain/result';
import { locate, type Session } from '../session';

/** Whether a member may look after the feedback of a brand. */
export type MayOwn = (memberId: string, brandId: string) => boolean;

/**
 * Reads the members who are to look after feedback, in one request; at most 100. A caller who may not read members can
 * name none, for an answer would tell who is one.
 */
export async function readOwners(session: Session, ids: readonly string[]): Promise<MayOwn> {
  const places = session.caller.scopes.has('members:read')
    ? [...new Set(ids)].flatMap((id) => locate(session, id, 'MEMBER') ?? [])
    : [];
  // What an id names is of the kind that the id says.
  const found = (await session.store.nodes(places)) as (Member | undefined)[];
  const members = new Map(found.flatMap((member) => (member ? [[member.id, member]] : [])));
  return (memberId, brandId) => {
    const member = members.get(memberId);
    return member !== undefined && worksFor(member, brandId);
  };
}

export const notAnOwner = (path: string[]): UserError => notFound('member who works for this brand', path);
