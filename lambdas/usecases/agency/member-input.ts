import * as z from 'zod';
import { maySee, ROLES, SCOPES_OF_ROLE, type Caller, type Role } from '../../domain/access';
import type { Member } from '../../domain/agency';
import { APPROVER_GROUPS } from '../../domain/approval';
import { invalid, type UserError } from '../../domain/result';
import { list, title } from '../../domain/text';

export const memberData = {
  name: title,
  role: z.enum(ROLES),
  brandIds: list(z.string(), 500).transform((ids) => [...new Set(ids)]),
  approverGroup: z.enum(APPROVER_GROUPS),
};

/** What belongs together: a client sees certain brands, and nobody else approves for a group. */
export function contradictionsOf({
  role,
  brandIds,
  approverGroup,
}: {
  role: Role;
  brandIds?: string[];
  approverGroup?: string;
}): UserError[] {
  const errors: UserError[] = [];
  if (role === 'CLIENT' && !brandIds?.length) {
    errors.push(invalid('A client sees certain brands: name at least one.', ['input', 'brandIds']));
  }
  if (role !== 'CLIENT' && approverGroup !== undefined) {
    errors.push(invalid('Only a client approves for a group.', ['input', 'approverGroup']));
  }
  if (role === 'OWNER' && brandIds !== undefined) {
    errors.push(invalid('An owner sees all brands.', ['input', 'brandIds']));
  }
  return errors;
}

/**
 * What speaks against a caller making a member like this: nobody gives more than they have. Without it, who manages
 * members could lift their own limits.
 */
export function beyondCaller(caller: Caller, { role, brandIds }: Pick<Member, 'role' | 'brandIds'>): UserError[] {
  if (role === 'OWNER' && caller.role !== 'OWNER') return [ownersOnly];
  const errors: UserError[] = [];
  if (!SCOPES_OF_ROLE[role].every((scope) => caller.scopes.has(scope))) {
    errors.push(invalid('This role may do more than you may.', ['input', 'role']));
  }
  if (caller.brandIds && !brandIds?.every((id) => maySee(caller, id))) {
    errors.push(invalid('You see certain brands only, so the member can see no others.', ['input', 'brandIds']));
  }
  return errors;
}

/** The refusal for changing or removing a member who may do or see more than the caller. */
export function outOfHand(caller: Caller, member: Member): UserError | undefined {
  const [first] = beyondCaller(caller, member);
  if (first === undefined || first === ownersOnly) return first;
  return invalid('This member may do or see more than you may.', ['input', 'id']);
}

const ownersOnly: UserError = invalid('Only an owner can make, change or remove an owner.', ['input']);
