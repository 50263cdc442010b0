import * as z from 'zod';
import type { Member } from '../../domain/agency';
import type { Result, UserError } from '../../domain/result';
import { memberId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput } from '../input';
import { instant, type Session } from '../session';
import { missingBrands } from './brands-exist';
import { beyondCaller, contradictionsOf, memberData } from './member-input';

const input = z.object({
  email: z.email().max(254).toLowerCase(),
  name: memberData.name.nullish(),
  role: memberData.role,
  brandIds: memberData.brandIds.nullish(),
  approverGroup: memberData.approverGroup.nullish(),
});

/** Makes a person a member of the agency under their e-mail address. */
export async function inviteMember(session: Session, raw: z.input<typeof input>): Promise<Result<Member>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { email, name, role, brandIds, approverGroup } = parsed.value;
  const member: Member = {
    id: memberId(email),
    email,
    name: name ?? undefined,
    role,
    brandIds: brandIds ?? undefined,
    approverGroup: approverGroup ?? undefined,
    createdAt: instant(session),
    updatedAt: instant(session),
    version: 1,
  };
  return readDecideWrite(
    session,
    async () => {
      const errors = [
        ...contradictionsOf(member),
        ...(await missingBrands(session, member.brandIds)),
        ...beyondCaller(session.caller, member),
      ];
      return errors.length > 0 ? refuse(...errors) : decide(member, [{ do: 'put-member', member }]);
    },
    () => alreadyMember(member),
  );
}

const alreadyMember = ({ email }: Member): UserError => ({
  code: 'ALREADY_EXISTS',
  message: `${email} is a member already.`,
  path: ['input', 'email'],
});
