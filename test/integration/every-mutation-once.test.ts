import type { GraphQLObjectType } from 'graphql';
import { mustHaveNoFaults, startApi, type Api } from '../support/api';
import { fieldsInOrder, prepareEverything, type Everything } from '../support/everything';
import { journalOf } from '../support/journal';
import { isReplayed, sendOnce } from '../support/once';
import { kindOf, printedSchema, sampleArguments, sampleDocument } from '../support/schema-samples';

const schema = printedSchema();

let api: Api;
let everything: Everything;

beforeAll(async () => {
  api = await startApi();
  everything = await prepareEverything(api);
  // All suites share a table, and no two agencies a short name.
  everything.good.createAgency = { name: 'Northwind', slug: `n-${process.pid}-${Date.now().toString(36)}` };
}, 60_000);

afterAll(() => mustHaveNoFaults(api));

it.each(fieldsInOrder('mutation'))(
  '$name takes part: sent again with its key, it changes nothing more',
  async (field) => {
    const { client, ids, good } = everything;
    const document = sampleDocument(schema, schema.getMutationType() as GraphQLObjectType, field);
    const sample = sampleArguments(field, (name, rootField) => ids[kindOf(name, rootField)]);
    const variables = good[field.name] ? { input: good[field.name] } : sample;
    const send = () => sendOnce(client, `key of ${field.name}`, document, variables);

    const first = await send();
    expect(first.errors).toBeUndefined();
    expect(isReplayed(first)).toBe(false);
    const journal = await journalOf(client);
    const again = await send();
    expect(again.data).toEqual(first.data);
    expect(isReplayed(again)).toBe(true);
    expect(client.last().writeUnits).toBe(0);
    expect(await journalOf(client)).toEqual(journal);
  },
  20_000,
);

/** What the others leave no room for; a refusal is kept by a record of its own, and has to come again as well. */
const REFUSED_HERE = [
  'advanceFeedback',
  'carryOverTask',
  'completeStep',
  'completeSubStep',
  'createStrategy',
  'decideApproval',
  'finishCampaign',
  'leaveAgency',
  'publishProfile',
  'saveStep',
  'saveSubStep',
  'scheduleCampaign',
  'skipTask',
  'splitBudget',
  'startNextIteration',
  'updateBrand',
  'updateCampaign',
  'updateProfile',
];

it('is tried with inputs of which the others change something', async () => {
  const refused = (await journalOf(everything.client)).filter(({ outcome }) => outcome === 'REFUSED');
  expect(refused.map(({ operation }) => operation).toSorted()).toEqual(REFUSED_HERE);
});
