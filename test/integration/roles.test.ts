import * as ids from '../../lambdas/shared/ids';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import {
  createCampaign,
  profilesOf,
  recordMetric,
  startWalk,
  walkThroughSubStep,
  walkTo,
  type Walk,
} from '../support/walk';

let api: Api;
let owner: Client;
let walk: Walk;
beforeAll(async () => {
  api = await startApi();
  owner = await api.agency();
  walk = await walkTo(owner, 'LAUNCH');
}, 30_000);
afterAll(() => mustHaveNoFaults(api));

const newClient = () => owner.as('CLIENT', { brandIds: [walk.brandId] });

/** A strategy whose profiles wait for approval. */
async function startWaiting(): Promise<Walk> {
  const waiting = await walkTo(owner, 'INTEGRATION');
  await walkThroughSubStep(waiting, 'ASSEMBLE');
  await walkThroughSubStep(waiting, 'BUILD');
  await must(owner, 'mutation ($id: ID!) { requestApproval(input: { strategyId: $id }) { userErrors { message } } }', {
    id: waiting.strategyId,
  });
  return waiting;
}

describe('a client', () => {
  it('sees their own brands and what lies in them, wherever they look', async () => {
    const other = await startWalk(owner);
    const [campaign, otherCampaign] = [await createCampaign(walk), await createCampaign(other)];
    await recordMetric(walk, 'reach', { '2026-02-01': 5 });
    await recordMetric(other, 'reach', { '2026-02-01': 7 });
    const client = await newClient();
    const [profile] = await profilesOf(walk);
    const everything = await must(
      client,
      `query ($ids: [ID!]!, $other: ID!, $brands: [ID!]!) {
        brands { nodes { id } totalCount }
        portfolio { nodes { brand { id } } }
        campaigns { nodes { id } }
        elsewhere: campaigns(filter: { brandId: $other }) { nodes { id } }
        nodes(ids: $ids) { id }
        node(id: $other) { id }
        brand(by: { id: $other }) { id }
        metrics(input: { of: { brandIds: $brands }, metrics: ["reach"], from: "2026-02-01", to: "2026-02-28" }) { total }
      }`,
      {
        ids: [walk.brandId, other.brandId, other.strategyId, walk.strategyId, otherCampaign.id, profile?.id],
        other: other.brandId,
        brands: [walk.brandId, other.brandId],
      },
    );
    expect(everything).toEqual({
      brands: { nodes: [{ id: walk.brandId }], totalCount: null },
      portfolio: { nodes: [{ brand: { id: walk.brandId } }] },
      campaigns: { nodes: [{ id: campaign.id }] },
      elsewhere: { nodes: [] },
      nodes: [{ id: walk.brandId }, null, null, { id: walk.strategyId }, null, { id: profile?.id }],
      node: null,
      brand: null,
      metrics: [{ total: 5 }],
    });
  });

  it('sees the approvals that wait for their group, of their own brands', async () => {
    const waiting = await Promise.all([startWaiting(), startWaiting()]);
    const client = await owner.as('CLIENT', { brandIds: [waiting[0].brandId], approverGroup: 'BOARD' });
    const { approvals } = await must(client, '{ approvals { nodes { brandId group } } }');
    expect(approvals.nodes).toEqual([{ brandId: waiting[0].brandId, group: 'BOARD' }]);
  });

  it('is told nothing of members and keys, not even by their ids', async () => {
    const client = await newClient();
    const key = await owner.key({ scopes: ['brands:read'] });
    const { viewer } = await must(owner, '{ viewer { member { id } } }');
    const { nodes } = await must(client, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [viewer.member.id, key.keyId, owner.agencyId, ids.memberId('x@example.com')],
    });
    expect(nodes).toEqual([null, null, null, null]);
    const { errors } = await client.query('{ viewer { agency { name members { nodes { email } } } } }');
    expect(errors).toMatchObject([{ path: ['viewer', 'agency', 'members'], extensions: { code: 'FORBIDDEN' } }]);
  });
});
