import * as z from 'zod';
import { ROLES, type Caller, type Role } from '../../domain/access';
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

/** Only an owner makes, changes or removes owners. */
export const mayHandle = (caller: Caller, ...roles: Role[]): boolean =>
  caller.role === 'OWNER' || !roles.includes('OWNER');

export const ownersOnly: UserError = invalid('Only an owner can make, change or remove an owner.', ['input']);
