import { SCOPES_OF_ROLE } from '../domain/access';
import { statusOfMember, type Member } from '../domain/agency';
import { rateLimitOf } from '../domain/rate-limit';
import { memberId } from '../shared/ids';
import type { Directory } from '../usecases/ports';
import { INVITATION_EXPIRED, paidFrom, UnauthenticatedError } from './refusals';
import type { Identity } from './token';
import type { EntryTerms, Visitor } from './visitor';

interface Membership {
  agencyId: string;
  member: Member;
}

/** A person with a verified token: their membership first, for only a member's call may be charged to an agency. */
export async function visitorWithToken(
  identity: Identity,
  agencyId: string | undefined,
  { directory, now, cost, limits }: EntryTerms,
): Promise<Visitor> {
  const id = memberId(identity.email);
  const at = now.toISOString();
  const membership =
    agencyId === undefined ? await likelyMembership(directory, id, at) : await chosen(directory, agencyId, id);
  if (!membership) return { identity };
  const { member } = membership;
  const subject = `${identity.issuer}#${identity.subject}`;
  if (member.subject !== undefined && member.subject !== subject) throw new UnauthenticatedError(SOMEBODY_ELSE);
  if (statusOfMember(member, at) === 'EXPIRED') {
    if (agencyId !== undefined) throw new UnauthenticatedError(INVITATION_EXPIRED);
    return { identity, invitationExpired: true };
  }
  const charge = { cost, limit: limits.agency, now };
  const { trustedDocumentsOnly, ...charged } = await directory.chargeAgency(membership.agencyId, charge);
  const budget = paidFrom('your agency', charged, charge);
  if (member.subject === undefined && !(await directory.bindSubject(membership.agencyId, id, subject, at))) {
    throw new UnauthenticatedError(SOMEBODY_ELSE);
  }
  return {
    identity,
    member: { ...member, subject },
    caller: {
      id: member.id,
      memberId: member.id,
      agencyId: membership.agencyId,
      role: member.role,
      approverGroup: member.approverGroup,
      scopes: new Set(SCOPES_OF_ROLE[member.role]),
      brandIds: member.brandIds && new Set(member.brandIds),
      dryRunOnly: false,
    },
    trustedDocumentsOnly,
    rateLimit: rateLimitOf(budget),
  };
}

const SOMEBODY_ELSE = 'This membership belongs to another sign-in with the same address.';

/**
 * The agency that a person means who names none: the only one they work for, else the only one that invites them. An
 * invitation from elsewhere changes nothing for who works for one agency.
 */
async function likelyMembership(directory: Directory, id: string, now: string): Promise<Membership | undefined> {
  const all = await directory.memberships(id);
  const of = (status: string) => all.filter(({ member }) => statusOfMember(member, now) === status);
  const [only, ...others] = [of('ACTIVE'), of('INVITED'), of('EXPIRED')].find((some) => some.length > 0) ?? [];
  if (!only || others.length > 0) return undefined;
  // The index may lag behind; what the person may do is read where it is written.
  const member = await directory.member(only.agencyId, id);
  return member && { agencyId: only.agencyId, member };
}

async function chosen(directory: Directory, agencyId: string, id: string): Promise<Membership> {
  const member = /^agn_[0-9a-z]{26}$/.test(agencyId) ? await directory.member(agencyId, id) : undefined;
  if (!member) throw new UnauthenticatedError('You are no member of the agency that X-Agency-Id names.');
  return { agencyId, member };
}
