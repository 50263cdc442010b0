import type { Role } from '../../domain/access';
import { statusOfMember, type Member, type MemberStatus } from '../../domain/agency';
import type { Page, PageRequest, Store } from '../ports';

export interface MemberFilter {
  statuses?: readonly MemberStatus[] | null;
  roles?: readonly Role[] | null;
}

/** The agency's members; with a filter those of some statuses and roles. */
export const listMembers = (
  store: Pick<Store, 'members'>,
  { statuses, roles, ...page }: PageRequest & MemberFilter,
  now: Date,
): Promise<Page<Member>> =>
  store.members({
    ...page,
    accept: (member) =>
      (!statuses || statuses.includes(statusOfMember(member, now.toISOString()))) &&
      (!roles || roles.includes(member.role)),
  });
