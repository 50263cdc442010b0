import type { GraphQLObjectType } from 'graphql';
import type { Target } from '../../lambdas/operations/target';
import { recordSpend } from '../../lambdas/usecases/allocation/record-spend';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { fieldsInOrder, prepareEverything, type Everything } from '../support/everything';
import { ADVANCE, newBrand, recordFeedback } from '../support/feedback';
import { append, finish, jobOf, startImport } from '../support/import-jobs';
import { journalOf } from '../support/journal';
import { kindOf, printedSchema, sampleArguments, sampleDocument } from '../support/schema-samples';
import { sessionOf } from '../support/session';
import { fingerprints, itemsIn } from '../support/table';
import { newTable } from '../support/tables';

const schema = printedSchema();
const mutationType = schema.getMutationType() as GraphQLObjectType;
const SENTENCE = 'This brand is archived. Restore it first.';
const ARCHIVE = 'mutation ($id: ID!) { archiveBrand(input: { id: $id }) { brand { version } userErrors { code } } }';
const RESTORE = 'mutation ($id: ID!) { restoreBrand(input: { id: $id }) { brand { version } userErrors { code } } }';

/** What is the agency's own, also where it names a brand; and the two that put a brand away and take it back. */
const OF_THE_AGENCY = new Set([
  'appendImportRows',
  'archiveBrand',
  'createAgency',
  'createApiKey',
  'createBrand',
  'createCalendarSubscription',
  'createWebhook',
  'defineMetric',
  'deleteWebhook',
  'finishImport',
  'importBrands',
  'inviteMember',
  'leaveAgency',
  'publishDocuments',
  'redeliverWebhook',
  'removeMember',
  'restoreBrand',
  'revokeApiKey',
  'revokeCalendarSubscription',
  'rotateApiKey',
  'rotateWebhookSecret',
  'setModelWeights',
  'startImport',
  'testWebhook',
  'unpublishDocuments',
  'updateAgency',
  'updateApiKey',
  'updateMember',
  'updateWebhook',
]);
const OF_A_BRAND = fieldsInOrder('mutation').filter(({ name }) => !OF_THE_AGENCY.has(name));

let table: Target;
let api: Api;
let everything: Everything;

beforeAll(async () => {
  table = await newTable();
  api = await startApi({ environment: { TABLE_NAME: table.tableName } });
  everything = await prepareEverything(api);
}, 60_000);
afterAll(() => mustHaveNoFaults(api));

/** What a mutation of something in the brand is refused with, wherever its answer says so. */
async function refusalsOf(field: (typeof OF_A_BRAND)[number]): Promise<{ code: string; message: string }[]> {
  const { client, ids, good } = everything;
  const sample = sampleArguments(field, (name, rootField) => ids[kindOf(name, rootField)]);
  const variables = good[field.name] ? { input: good[field.name] } : sample;
  const { data, errors } = await client.query(sampleDocument(schema, mutationType, field), variables);
  expect(errors).toBeUndefined();
  const { userErrors, rejections = [] } = data[field.name];
  return [...userErrors, ...rejections];
}

const archive = (id: string) => must(everything.client, ARCHIVE, { id });
const restore = (id: string) => must(everything.client, RESTORE, { id });

/** What the agency holds, aside from what is kept of every request. */
const ownItems = async ({ agencyId }: Client) =>
  fingerprints((await itemsIn(table, `A#${agencyId}`)).filter(({ pk }) => !/#(JOURNAL|USAGE)$/.test(pk)));

describe('while a brand is archived', () => {
  let before: Record<string, string>;

  beforeAll(async () => {
    await archive(everything.ids.brand);
    before = await ownItems(everything.client);
  });

  it.each(OF_A_BRAND)('$name is refused', async (field) => {
    expect(await refusalsOf(field)).toContainEqual(
      expect.objectContaining({ code: 'STATE_CONFLICT', message: SENTENCE }),
    );
  });

  it('nothing of it changes by any of them', async () => {
    expect(await ownItems(everything.client)).toEqual(before);
  });

  it('everything of it can be read', async () => {
    const { node, strategy } = await must(
      everything.client,
      'query ($id: ID!, $strategy: ID!) { node(id: $id) { ... on Brand { archivedAt } } strategy(id: $strategy) { title } }',
      { id: everything.ids.brand, strategy: everything.ids.strategy },
    );
    expect(node.archivedAt).not.toBeNull();
    expect(strategy.title).not.toBe('');
  });

  it('what is sent together with things of other brands is refused by itself', async () => {
    const { client, ids } = everything;
    const other = await recordFeedback({ client, brandId: await newBrand(client) });
    const items = [ids.feedback, other.id].map((id) => ({ id, to: 'UNDERSTOOD' }));
    const { data } = await client.query(ADVANCE, { items });
    expect(data.advanceFeedback).toMatchObject({
      feedback: [null, { id: other.id, stage: 'UNDERSTOOD' }],
      userErrors: [{ code: 'STATE_CONFLICT', message: SENTENCE, path: ['input', 'items', '0', 'id'] }],
    });
  });
});

describe('an archived brand', () => {
  it('is restored as it was, and then changes again', async () => {
    const { client, ids } = everything;
    const id = ids.brand;
    await restore(id);
    const { data } = await client.query(ADVANCE, { items: [{ id: ids.feedback, to: 'UNDERSTOOD' }] });
    expect(data.advanceFeedback.userErrors).toEqual([]);
  });

  it('is archived or restored once more without a change', async () => {
    const { client } = everything;
    const id = await newBrand(client);
    const first = await archive(id);
    expect(await archive(id)).toEqual(first);
    await restore(id);
    await restore(id);
    const told = (await journalOf(client, table.tableName)).filter(({ subjectIds }) => subjectIds.includes(id));
    expect(told.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual([
      'createBrand DONE',
      'archiveBrand DONE',
      'archiveBrand UNCHANGED',
      'restoreBrand DONE',
      'restoreBrand UNCHANGED',
    ]);
  });

  it('is unchanged by an import that says nothing new of it, and refuses what would be new', async () => {
    const { client } = everything;
    await archive(await newBrand(client, { name: 'Mill', externalId: 'CRM-7' }));
    const IMPORT = `mutation ($rows: [BrandRowInput!]!) { importBrands(input: { rows: $rows }) {
      summary { unchanged rejected } rejections { code path message } } }`;
    const run = async (row: object) =>
      (await client.query(IMPORT, { rows: [{ externalId: 'CRM-7', ...row }] })).data.importBrands;
    expect(await run({ name: 'Mill' })).toMatchObject({ summary: { unchanged: 1, rejected: 0 } });
    expect(await run({ name: 'Old mill' })).toEqual({
      summary: { unchanged: 0, rejected: 1 },
      rejections: [{ code: 'STATE_CONFLICT', path: ['externalId'], message: SENTENCE }],
    });
  });

  it('takes in nothing of an import that was begun before', async () => {
    const { client } = everything;
    const brandId = await newBrand(client);
    const job = await startImport(client, 'METRICS', { errorPolicy: 'REJECT_FAILED_ROWS' });
    await append(client, job, 0, { metrics: [{ brandId, metric: 'reach', date: '2026-02-01', value: 5 }] });
    await archive(brandId);
    await finish(client, job, 1);
    expect(await jobOf(client, job)).toMatchObject({
      summary: { received: 1, created: 0, rejected: 1 },
      rejections: { nodes: [{ code: 'STATE_CONFLICT', path: ['brandId'], message: SENTENCE }] },
    });
  });

  it('refuses a change of its strategy that was decided on before and comes to be written after', async () => {
    const { client, ids } = everything;
    const { session } = sessionOf(client.agencyId, table.tableName);
    let isArchived = false;
    const overtaken: typeof session.store.commit = async (changes) => {
      if (!isArchived) await archive(ids.brand);
      isArchived = true;
      return session.store.commit(changes);
    };
    const spent = await recordSpend(
      { ...session, store: { ...session.store, commit: overtaken } },
      {
        strategyId: ids.strategy,
        horizon: 'SHORT_TERM',
        spend: { money: { amount: '1', currency: 'EUR' } },
        note: 'Ink',
      },
    );
    expect(spent).toMatchObject({ ok: false, errors: [{ code: 'STATE_CONFLICT', message: SENTENCE }] });
  });
});
