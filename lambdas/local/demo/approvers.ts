import * as z from 'zod';
import { select } from './client';
import { BRAND } from './mercado-olivo';
import { done } from './print';
import { brandId, type Stage } from './stage';

const MEMBERS = select(
  '{ agency { members(first: 100) { nodes { email } } } }',
  z.object({ agency: z.object({ members: z.object({ nodes: z.array(z.object({ email: z.string() })) }) }) }),
);

/** Invites the people who have to see the draft; those who are members already stay. */
export async function inviteApprovers(stage: Stage): Promise<void> {
  const { members } = (await stage.agency.read(MEMBERS)).agency;
  const known = new Set(members.nodes.map(({ email }) => email));
  const brandIds = [await brandId(stage, BRAND.externalId)];
  for (const invitation of stage.invitations) {
    const { email, role, approverGroup } = invitation;
    if (known.has(email)) continue;
    known.add(email);
    await stage.agency.change('inviteMember', role === 'CLIENT' ? { ...invitation, brandIds } : invitation);
    done(
      approverGroup
        ? `${email} is invited to decide for the ${approverGroup.toLowerCase()}, and sees this brand alone`
        : `${email} is invited to decide for management and board`,
    );
  }
}
