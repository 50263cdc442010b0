import * as z from 'zod';
import type { Member } from '../../domain/agency';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { parseInput } from '../input';
import { instant, locate, type Session } from '../session';
import { missingBrands } from './brands-exist';
import { keepsAnOwner, lastOwner } from './last-owner';
import { beyondCaller, contradictionsOf, memberData, outOfHand } from './member-input';

const input = z.object({
  id: z.string(),
  name: memberData.name.nullish(),
  role: memberData.role.nullish(),
  /** Left out: as it is; null: all brands. */
  brandIds: memberData.brandIds.nullable().optional(),
  approverGroup: memberData.approverGroup.nullable().optional(),
  expectedVersion: z.int().nullish(),
});

/** Changes what a member may do or see. It holds from their next request on. */
export async function updateMember(session: Session, raw: z.input<typeof input>): Promise<Result<Member>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { id, name, role, brandIds, approverGroup, expectedVersion } = parsed.value;
  return readDecideWrite(session, async () => {
    const before = locate(session, id, 'MEMBER') && (await session.store.member(id));
    if (!before) return refuse(notFound('member', ['input', 'id']));
    const objection = versionMismatch(before, expectedVersion) ?? outOfHand(session.caller, before);
    if (objection) return refuse(objection);
    const after: Member = {
      ...before,
      name: name ?? before.name,
      role: role ?? before.role,
      brandIds: brandIds === undefined ? before.brandIds : (brandIds ?? undefined),
      approverGroup: approverGroup === undefined ? before.approverGroup : (approverGroup ?? undefined),
      updatedAt: instant(session),
      version: before.version + 1,
    };
    const errors = [
      ...contradictionsOf(after),
      ...(await missingBrands(session, after.brandIds)),
      ...beyondCaller(session.caller, after),
    ];
    if (errors.length > 0) return refuse(...errors);
    const owner = await keepsAnOwner(session, before, after);
    if (owner === 'NONE') return refuse(lastOwner);
    return decide(after, [{ do: 'put-member', member: after, expectedVersion: before.version }, ...owner]);
  });
}
