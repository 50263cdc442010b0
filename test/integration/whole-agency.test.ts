import { createHash } from 'node:crypto';
import { SCOPES } from '../../lambdas/domain/access';
import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';

const BODY = '{ viewer { scopes } }';
const hash = createHash('sha256').update(BODY).digest('hex');

const DOCUMENTS = 'say which documents the whole agency trusts';
const CUPS = { key: 'cups', name: 'Cups', unit: 'COUNT', kind: 'SUM', effect: 'INTERACTION', formula: 'Cups sold' };

/** Whatever concerns all brands, and what somebody is told who sees some of them only. */
const OF_ALL_BRANDS: [field: string, input: object, cannot: string][] = [
  ['updateAgency', { name: 'Mine' }, 'change the agency'],
  ['updateAgency', { trustedDocumentsOnly: true }, 'change the agency'],
  ['setModelWeights', { metrics: [{ metric: 'reach', weight: 2 }] }, 'weigh for the whole agency'],
  ['defineMetric', CUPS, 'define metrics for the whole agency'],
  ['publishDocuments', { documents: [{ hash, body: BODY }] }, DOCUMENTS],
  ['publishDocuments', { documents: [{ hash, body: BODY }], dryRun: true }, DOCUMENTS],
  ['unpublishDocuments', { hashes: [hash] }, DOCUMENTS],
  ['createBrand', { name: 'Another' }, 'create another'],
];

const call = (caller: Client, field: string, input: object) =>
  caller.query(
    `mutation ($input: ${field[0]?.toUpperCase()}${field.slice(1)}Input!) {
      ${field}(input: $input) { userErrors { code message } } }`,
    { input },
  );

let api: Api;
let owner: Client;
let brandId: string;
beforeAll(async () => {
  api = await startApi();
  owner = await api.agency();
  const { createBrand } = await must(
    owner,
    'mutation { createBrand(input: { name: "Mercado" }) { brand { id } userErrors { message } } }',
  );
  brandId = createBrand.brand.id;
});
afterAll(() => mustHaveNoFaults(api));

describe.each<[string, () => Promise<Client>]>([
  ['an admin', () => owner.as('ADMIN', { brandIds: [brandId] })],
  ['a key', () => owner.key({ scopes: [...SCOPES], brandIds: [brandId] })],
])('%s of certain brands', (_, caller) => {
  it.each(OF_ALL_BRANDS)('cannot %s(input: %j)', async (field, input, cannot) => {
    const { data } = await call(await caller(), field, input);
    const message = `A caller who is limited to certain brands cannot ${cannot}.`;
    expect(data[field].userErrors).toEqual([{ code: 'STATE_CONFLICT', message }]);
  });
});

it('whoever sees all brands can', async () => {
  const seen = 'agency { version brandCount } modelWeights { version } trustedDocuments { nodes { hash } }';
  const before = await must(owner, `{ ${seen} }`);
  expect(before).toEqual({
    agency: { version: 1, brandCount: 1 },
    modelWeights: { version: 0 },
    trustedDocuments: { nodes: [] },
  });
  const admin = await owner.as('ADMIN');
  for (const [field, input] of OF_ALL_BRANDS) {
    if ('trustedDocumentsOnly' in input) continue;
    expect(await call(admin, field, input)).toMatchObject({ data: { [field]: { userErrors: [] } } });
  }
});
