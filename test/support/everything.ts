import type { GraphQLObjectType } from 'graphql';
import { must, type Api, type Client } from './api';
import { recordFeedback } from './feedback';
import { goodInputs } from './good-inputs';
import { startImport } from './import-jobs';
import { printedSchema, type Ids } from './schema-samples';
import { createCampaign, profilesOf, walkTo } from './walk';
import { webhookWithDelivery } from './webhooks';
import { planOneTask } from './workflow';

/** An agency that has one of everything, and an input for each mutation that is a good one there. */
export interface Everything {
  client: Client;
  ids: Ids;
  good: Record<string, object>;
}

export async function prepareEverything(api: Api): Promise<Everything> {
  const client = await api.agency();
  const walk = await walkTo(client, 'LAUNCH');
  const [campaign, feedback, key, profiles] = await Promise.all([
    createCampaign(walk),
    recordFeedback(walk),
    client.key({ scopes: ['brands:read'] }),
    profilesOf(walk),
  ]);
  const { inviteMember, query } = await must(
    client,
    `mutation ($id: ID!) { inviteMember(input: { email: "leo@example.com", role: ANALYST }) {
      member { id } userErrors { message } query { strategy(id: $id) { approvals { id } } } } }`,
    { id: walk.strategyId },
  ).then((data) => ({ ...data, ...data.inviteMember }));
  const ids = {
    agency: client.agencyId,
    member: inviteMember.member.id,
    brand: walk.brandId,
    strategy: walk.strategyId,
    profile: profiles[0]?.id ?? '',
    campaign: campaign.id,
    feedback: feedback.id,
    approval: query.strategy.approvals[0].id,
    apiKey: key.keyId,
    importJob: await startImport(client, 'METRICS'),
    ...(await planOneTask(walk)),
    ...(await webhookWithDelivery(client)),
  };
  return { client, ids, good: goodInputs(ids, profiles[1]?.id ?? '') };
}

/** They end something that the others need. */
const LAST = /^(abandon|archive|remove|revoke|delete|cancel|startNext|finish|saveFramework)/;

/** The fields of the root types that take arguments, in an order in which all of them find what they need. */
export function fieldsInOrder(...roots: ('query' | 'mutation')[]) {
  const schema = printedSchema();
  const types = { query: schema.getQueryType(), mutation: schema.getMutationType() };
  const fields = roots.flatMap((root) =>
    Object.values((types[root] as GraphQLObjectType).getFields()).filter(({ args }) => args.length > 0),
  );
  return [...fields.filter(({ name }) => !LAST.test(name)), ...fields.filter(({ name }) => LAST.test(name))];
}
