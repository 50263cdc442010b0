import * as z from 'zod';
import { select } from './client';
import { BRAND } from './mercado-olivo';
import { done } from './print';
import { brandId, type Stage } from './stage';

const MEMBERS = select(
  '{ agency { members(first: 100) { nodes { email } } } }',
  z.object({ agency: z.object({ members: z.object({ nodes: z.array(z.object({ email: z.string() })) }) }) }),
);

/** Invites the brand's people who have to see the draft; those who are members already stay. */
export async function inviteApprovers(stage: Stage): Promise<void> {
  const { members } = (await stage.agency.read(MEMBERS)).agency;
  const brandIds = [await brandId(stage, BRAND.externalId)];
  for (const [approverGroup, email] of Object.entries(stage.invitations)) {
    if (members.nodes.some((member) => member.email === email)) continue;
    await stage.agency.change('inviteMember', { email, role: 'CLIENT', brandIds, approverGroup });
    done(`${email} is invited to decide for the ${approverGroup.toLowerCase()}, and sees this brand alone`);
  }
}
