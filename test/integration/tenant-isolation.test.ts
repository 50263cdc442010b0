import { type GraphQLField, type GraphQLObjectType } from 'graphql';
import * as ids from '../../lambdas/shared/ids';
import { must, startApi, type Api, type Client } from '../support/api';
import { recordFeedback } from '../support/feedback';
import { startImport } from '../support/import-jobs';
import {
  inventedIds,
  kindOf,
  printedSchema,
  sampleArguments,
  sampleDocument,
  takesIds,
  type Ids,
} from '../support/schema-samples';
import { webhookWithDelivery } from '../support/webhooks';
import { planOneTask } from '../support/workflow';
import { createCampaign, profilesOf, walkTo, type Walk } from '../support/walk';

const schema = printedSchema();
const roots = [schema.getQueryType(), schema.getMutationType()] as GraphQLObjectType[];
const fields = roots.flatMap((root) =>
  Object.values(root.getFields()).map((field) => ({ name: `${root.name}.${field.name}`, root, field })),
);

let api: Api;
let walk: Walk;
let real: Ids;
let stranger: Client;

beforeAll(async () => {
  api = await startApi();
  const owner = await api.agency();
  walk = await walkTo(owner, 'LAUNCH');
  const campaign = await createCampaign(walk);
  const feedback = await recordFeedback(walk);
  const key = await owner.key({ scopes: ['brands:read'] });
  const { viewer, strategy } = await must(
    owner,
    'query ($id: ID!) { viewer { member { id } } strategy(id: $id) { approvals { id } } }',
    { id: walk.strategyId },
  );
  const [profile] = await profilesOf(walk);
  real = {
    agency: owner.agencyId,
    member: viewer.member.id,
    brand: walk.brandId,
    strategy: walk.strategyId,
    profile: profile?.id ?? '',
    campaign: campaign.id,
    feedback: feedback.id,
    approval: strategy.approvals[0].id,
    apiKey: key.keyId,
    importJob: await startImport(owner, 'METRICS'),
    ...(await planOneTask(walk)),
    ...(await webhookWithDelivery(owner)),
  };
  stranger = await api.agency();
}, 30_000);

/** Calls a field with these ids and gives the answer with the ids taken out, so that two answers can be compared. */
async function answer(caller: Client, root: GraphQLObjectType, field: GraphQLField<unknown, unknown>, used: Ids) {
  const variables = sampleArguments(field, (name, rootField) => used[kindOf(name, rootField)]);
  const { status, data, errors } = await caller.query(sampleDocument(schema, root, field), variables);
  const text = JSON.stringify({
    status,
    data,
    errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })),
  });
  return Object.entries(used).reduce((shown, [kind, id]) => shown.replaceAll(id, `<${kind}>`), text);
}

describe("another agency's ids", () => {
  it.each(fields.filter(({ field }) => takesIds(field)))(
    'answer as if they did not exist: $name',
    async ({ root, field }) => {
      const foreign = await answer(stranger, root, field, real);
      expect(foreign).toEqual(await answer(stranger, root, field, inventedIds()));
      expect(foreign).not.toMatch(/INTERNAL_SERVER_ERROR|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT/);
      // A change that is refused for another reason would show nothing.
      const shown = root.name === 'Mutation' ? foreign : 'no such';
      expect(shown).toMatch(/no such|not exist/);
    },
  );

  it.each(fields.filter(({ field }) => !takesIds(field)))('show up nowhere: $name', async ({ root, field }) => {
    const variables = sampleArguments(field, () => '');
    const text = JSON.stringify(await stranger.query(sampleDocument(schema, root, field), variables));
    expect(Object.values(real).filter((id) => text.includes(id))).toEqual([]);
  });

  it('do not open a door with X-Agency-Id', async () => {
    const { status, errors } = await stranger.send('{"query":"{ agency { id } }"}', { 'x-agency-id': real.agency });
    expect(status).toBe(401);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('a brand that the caller may not see', () => {
  it.each(fields.filter(({ field }) => takesIds(field)))(
    'answers as if it did not exist: $name',
    async ({ root, field }) => {
      const { createBrand } = await must(
        walk.client,
        'mutation { createBrand(input: { name: "Other", slug: "other-' +
          field.name.toLowerCase().slice(0, 40) +
          root.name.toLowerCase() +
          '" }) { brand { id } userErrors { message } } }',
      );
      const limited = await walk.client.as('ADMIN', { brandIds: [createBrand.brand.id] });
      const brandOnly = (found: Ids): Ids => ({
        ...found,
        agency: ids.newAgencyId(),
        member: ids.memberId('x'),
        assignee: ids.memberId('x'),
        calendar: ids.calendarSubscriptionId('1111111111'),
        apiKey: ids.apiKeyId('1111111111'),
      });
      const foreign = await answer(limited, root, field, brandOnly(real));
      expect(foreign).toEqual(await answer(limited, root, field, brandOnly(inventedIds())));
    },
  );
});

describe('strangers', () => {
  it.each(fields)('are let into nothing: $name', async ({ root, field }) => {
    const variables = sampleArguments(field, (name, rootField) => real[kindOf(name, rootField)]);
    const { errors } = await api.stranger.query(sampleDocument(schema, root, field), variables);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });
});
