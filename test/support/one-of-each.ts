import { must, type Client } from './api';
import { recordFeedback } from './feedback';
import { startImport } from './import-jobs';
import type { Ids } from './schema-samples';
import { createCampaign, profilesOf, recordMetric, walkTo, type Walk } from './walk';
import { webhookWithDelivery } from './webhooks';
import { planOneTask } from './workflow';

/** A brand, and something of every kind in it and beside it. */
export interface Settled {
  walk: Walk;
  ids: Ids;
  otherProfile: string;
}

/** A new brand on its way, with one object of every kind: what a caller can name by an id. */
export async function settle(client: Client): Promise<Settled> {
  const walk = await walkTo(client, 'LAUNCH');
  const [profile, otherProfile] = (await profilesOf(walk)).map(({ id }) => id);
  const { inviteMember } = await must(
    client,
    'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ANALYST }) { member { id } userErrors { message } } }',
    { email: `leo-${Math.random().toString(36).slice(2)}@example.com` },
  );
  const member: string = inviteMember.member.id;
  const { requestApproval } = await must(
    client,
    'mutation ($id: ID!) { requestApproval(input: { strategyId: $id, groups: [BOARD] }) { approvals { id } userErrors { message } } }',
    { id: walk.strategyId },
  );
  await recordMetric(walk, 'reach', { '2026-09-01': 5 });
  return {
    walk,
    otherProfile: otherProfile ?? '',
    ids: {
      agency: client.agencyId,
      member,
      brand: walk.brandId,
      strategy: walk.strategyId,
      profile: profile ?? '',
      campaign: (await createCampaign(walk)).id,
      feedback: (await recordFeedback(walk, { profileId: profile, ownerId: member })).id,
      approval: requestApproval.approvals[0].id,
      apiKey: (await client.key({ scopes: ['brands:read'] })).keyId,
      importJob: await startImport(client, 'METRICS'),
      ...(await planOneTask(walk)),
      ...(await webhookWithDelivery(client)),
    },
  };
}
