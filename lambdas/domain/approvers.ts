import { maySee, SCOPES_OF_ROLE, decidesForAllGroups, type Scope } from './access';
import type { Member } from './agency';
import { APPROVER_GROUPS, type ApproverGroup } from './approval';

/** Who takes part in the approval of a brand's profiles: ids of members. */
export interface Approvers {
  /** They may ask for it. */
  askers: readonly string[];
  /** They may decide it, by group. */
  deciders: Readonly<Record<ApproverGroup, readonly string[]>>;
}

/** The members of an agency who may ask for, and decide, approvals of a brand. */
export function approversOf(members: readonly Member[], brandId: string): Approvers {
  const may = (scope: Scope) => (member: Member) =>
    SCOPES_OF_ROLE[member.role].includes(scope) &&
    maySee({ brandIds: member.brandIds && new Set(member.brandIds) }, brandId);
  const deciders = (group: ApproverGroup) =>
    members
      .filter(may('approvals:decide'))
      .filter((member) => decidesForAllGroups(member) || member.approverGroup === group);
  const idsOf = (some: readonly Member[]) => some.map(({ id }) => id);
  return {
    askers: idsOf(members.filter(may('strategies:write'))),
    deciders: Object.fromEntries(APPROVER_GROUPS.map((group) => [group, idsOf(deciders(group))])) as Record<
      ApproverGroup,
      string[]
    >,
  };
}

/** Whether everybody who asks would be the only one to decide for the group. `askers`: who did ask, or who may. */
export const isAlone = ({ deciders }: Approvers, group: ApproverGroup, askers: readonly string[]): boolean =>
  askers.every((asker) => deciders[group].every((decider) => decider === asker));
