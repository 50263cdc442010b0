import { BRAND } from './mercado-olivo';
import { brandId, type Stage } from './stage';

export const GROUPS = ['MANAGEMENT', 'BOARD'] as const;
export type Group = (typeof GROUPS)[number];

/** Every agency of the demo has its own people, so that runs do not meet. */
export const approverOf = (group: Group, agencyId: string): string =>
  `${group.toLowerCase()}.${agencyId.slice(4)}@example.com`;

/** Invites the brand's people who have to see the draft; those who are members already stay. */
export async function inviteApprovers(stage: Stage): Promise<void> {
  const { agency } = await stage.agency.ask('{ agency { members(first: 100) { nodes { email } } } }');
  const known = agency.members.nodes.map(({ email }: { email: string }) => email);
  const brandIds = [await brandId(stage, BRAND)];
  for (const group of GROUPS) {
    const email = approverOf(group, stage.agencyId);
    if (known.includes(email)) continue;
    await stage.agency.ask(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { userErrors { code message } } }',
      { input: { email, role: 'CLIENT', brandIds, approverGroup: group } },
    );
  }
}
