import * as z from 'zod';
import { INVITATION_DAYS, statusOfMember, type Member } from '../../domain/agency';
import type { Result, UserError } from '../../domain/result';
import { memberId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import { instant, type Session } from '../session';
import { missingBrands } from './brands-exist';
import { beyondCaller, contradictionsOf, memberData, outOfHand } from './member-input';

const input = z.object({
  email: z.email().max(254).toLowerCase(),
  name: memberData.name.nullish(),
  role: memberData.role,
  brandIds: memberData.brandIds.nullish(),
  approverGroup: memberData.approverGroup.nullish(),
});

const DAY_MS = 86_400_000;

/**
 * Makes a person a member of the agency under their e-mail address, once they sign in within fourteen days. Whoever has not done
 * so yet, or too late, is invited anew, as what the latest invitation says.
 */
export async function inviteMember(session: Session, raw: z.input<typeof input>): Promise<Result<Member>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { email, name, role, brandIds, approverGroup } = parsed.value;
  const invitation: Member = {
    id: memberId(email),
    email,
    name: name ?? undefined,
    role,
    brandIds: brandIds ?? undefined,
    approverGroup: approverGroup ?? undefined,
    invitedUntil: new Date(session.now.getTime() + INVITATION_DAYS * DAY_MS).toISOString(),
    createdAt: instant(session),
    updatedAt: instant(session),
    version: 1,
  };
  return readDecideWrite(session, async () => {
    const [before, missing] = await Promise.all([
      session.store.member(invitation.id),
      missingBrands(session, invitation.brandIds),
    ]);
    const errors = [
      ...contradictionsOf(invitation),
      ...missing,
      ...beyondCaller(session.caller, invitation),
      ...(before ? obstacles(session, before) : []),
    ];
    if (errors.length > 0) return refuse(...errors);
    if (!before) return decide(invitation, [{ do: 'put-member', member: invitation }]);
    if (saysTheSame(before, invitation)) return decide(before, []);
    const member = { ...invitation, createdAt: before.createdAt, version: before.version + 1 };
    return decide(member, [{ do: 'put-member', member, expectedVersion: before.version }]);
  });
}

function obstacles({ caller, now }: Session, before: Member): UserError[] {
  if (statusOfMember(before, now.toISOString()) === 'ACTIVE') return [alreadyMember(before)];
  const objection = outOfHand(caller, before);
  return objection ? [{ ...objection, path: ['input', 'email'] }] : [];
}

const saysTheSame = (before: Member, after: Member): boolean =>
  (['name', 'role', 'approverGroup', 'invitedUntil'] as const).every((what) => before[what] === after[what]) &&
  String(before.brandIds) === String(after.brandIds);

const alreadyMember = ({ email }: Member): UserError => ({
  code: 'ALREADY_EXISTS',
  message: `${email} is a member already.`,
  path: ['input', 'email'],
});
