import type { GraphQLObjectType } from 'graphql';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { attackWith } from '../support/attack';
import { attacksOn } from '../support/bad-values';
import { recordFeedback } from '../support/feedback';
import { goodInputs } from '../support/good-inputs';
import { startImport } from '../support/import-jobs';
import { kindOf, printedSchema, type Ids } from '../support/schema-samples';
import { webhookWithDelivery } from '../support/webhooks';
import { planOneTask } from '../support/workflow';
import { createCampaign, profilesOf, walkTo } from '../support/walk';

const schema = printedSchema();
const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
  Object.values((root as GraphQLObjectType).getFields()).filter(({ args }) => args.length > 0),
);
/** They end something that the others need. */
const LAST = /^(abandon|archive|remove|revoke|delete|cancel|startNext|finish|saveFramework)/;
const inOrder = [...fields.filter(({ name }) => !LAST.test(name)), ...fields.filter(({ name }) => LAST.test(name))];

/** What steps hold is read only where a step is open: `bad-step-input.test.ts` goes from one to the next. */
const isContent = ([first, second]: string[]): boolean => first === 'content' && second !== undefined;

let api: Api;
let client: Client;
let ids: Ids;
let good: Record<string, object>;

beforeAll(async () => {
  api = await startApi();
  client = await api.agency();
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
  ids = {
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
  good = goodInputs(ids, profiles[1]?.id ?? '');
}, 30_000);

afterAll(() => mustHaveNoFaults(api));

it.each(inOrder)(
  '$name says clearly what is wrong with its input',
  async (field) => {
    const idFor = (name: string) => ids[kindOf(name, field.name)];
    for (const { name, type } of field.args) {
      const attacks = [...attacksOn(type, name, idFor, good[field.name])].filter(({ path }) => !isContent(path));
      expect(await attackWith({ client, field, argument: name }, attacks)).toEqual([]);
    }
  },
  20_000,
);
