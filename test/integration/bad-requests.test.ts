import { newBrandId, newStrategyId } from '../../lambdas/shared/ids';
import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';
import { EMOJI } from '../support/bad-values';

let api: Api;
let ana: Client;
beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
});
afterEach(() => mustHaveNoFaults(api));

const SCOPES = '{ viewer { scopes } }';
const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
const nested = (open: string, depth: number, close: string) => open.repeat(depth) + close.repeat(depth);

describe('a body', () => {
  it.each<[string, string, RegExp]>([
    ['that is empty', '', /body missing/],
    ['that is cut off', '{"query":', /^The body is no JSON: .*\.$/],
    ['that is no JSON', 'query { viewer }', /^The body is no JSON: .*\.$/],
    ['that is null', 'null', /body missing/],
    ['that is a number', '5', /body missing/],
    ['that is a text', JSON.stringify(SCOPES), /body missing/],
    ['that has several operations', JSON.stringify([{ query: SCOPES }, { query: SCOPES }]), /batching/],
    ['without a query', '{"variables":{}}', /non-empty `query`/],
    ['whose query is null', '{"query":null}', /non-empty `query`/],
    ['whose query is a number', '{"query":5}', /must be strings/],
    ['whose query came by a prototype', `{"__proto__":{"query":"${SCOPES}"}}`, /non-empty `query`/],
    [
      'whose variables are a text',
      JSON.stringify({ query: SCOPES, variables: '{}' }),
      /should be provided as an object/,
    ],
    ['whose variables are a list', JSON.stringify({ query: SCOPES, variables: [1] }), /must be an object/],
    ['whose operation name is a number', JSON.stringify({ query: SCOPES, operationName: 1 }), /must be a string/],
  ])('%s is refused', async (_, body, message) => {
    expect(refusal(await ana.send(body))).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(message)]);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', ''])(
    'of the content type "%s" is refused',
    async (type) => {
      const answer = await ana.send(JSON.stringify({ query: SCOPES }), { 'content-type': type });
      expect(refusal(answer)).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(/content-type/i)]);
    },
  );
});

describe('a document', () => {
  it.each<[string, string, string, RegExp]>([
    [
      'of two operations, none named',
      'query A { viewer { scopes } } query B { agency { id } }',
      'BAD_USER_INPUT',
      /operation name/,
    ],
    ['with an unknown field', '{ viewr { scopes } }', 'GRAPHQL_VALIDATION_FAILED', /Did you mean "viewer"/],
    ['with an unknown argument', '{ agency(id: 1) { id } }', 'GRAPHQL_VALIDATION_FAILED', /Unknown argument "id"/],
    ['that is cut off', '{ viewer { scopes }', 'GRAPHQL_VALIDATION_FAILED', /Expected Name, found <EOF>/],
    ['of blanks', '  ', 'GRAPHQL_VALIDATION_FAILED', /Unexpected <EOF>/],
    ['of too many words', `{ ${'viewer { scopes } '.repeat(5_000)} }`, 'GRAPHQL_VALIDATION_FAILED', /15000 tokens/],
    [
      'nested beyond sense',
      `{ nodes(ids: ${nested('[', 7_000, ']')}) { id } }`,
      'GRAPHQL_VALIDATION_FAILED',
      /nested too deeply/,
    ],
    [
      'that runs in a circle',
      '{ viewer { ...A } } fragment A on Viewer { ...A }',
      'GRAPHQL_VALIDATION_FAILED',
      /itself/,
    ],
  ])('%s is refused', async (_, query, code, message) => {
    expect(refusal(await ana.query(query))).toEqual([400, code, expect.stringMatching(message)]);
  });

  it('that names an operation it does not have is refused', async () => {
    const answer = await ana.query('query A { viewer { scopes } }', {}, 'B');
    expect(refusal(answer)).toEqual([400, 'BAD_USER_INPUT', 'Unknown operation named "B".']);
  });

  it('that subscribes is refused', async () => {
    expect(refusal(await ana.query('subscription { brands }'))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'There is no subscription in this API.',
    ]);
  });

  it.each([500, 1_500, 3_000, 4_500])('that is valid and %i fields deep breaks nothing', async (depth) => {
    const query = `{ strategy(id: "${newStrategyId(newBrandId(0))}") { ${'previous { '.repeat(depth)} id ${'}'.repeat(depth)} } }`;
    expect((await ana.query(query)).status).toBeLessThan(500);
  });
});

describe('variables', () => {
  const IMPORT =
    'mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) { rejections { path } } }';

  it('nested beyond sense are refused where one value is expected', async () => {
    const ids = nested('[', 100_000, ']');
    const answer = await ana.send(
      `{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${ids}}}`,
    );
    expect(refusal(answer).slice(0, 2)).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('nested beyond sense are refused where anything may come', async () => {
    const rows = `[{"metric":"reach","value":1,"brandId":"x","date":${nested('[', 100_000, ']')}}]`;
    const { data } = await ana.send(`{"query":"${IMPORT}","variables":{"rows":${rows}}}`);
    expect(data.importMetrics.rejections).toContainEqual({ path: ['date'] });
  });

  it('that make an argument wrong are refused where it is used', async () => {
    const IMPORT_IT =
      'mutation ($dry: Boolean = false) { importBrands(input: { dryRun: $dry, rows: [] }) { applied } }';
    expect(refusal(await ana.query(IMPORT_IT, { dry: null })).slice(1)).toEqual([
      'BAD_USER_INPUT',
      expect.stringMatching(/^Argument "input" has invalid value/),
    ]);
  });

  it('that name a prototype name an unknown field', async () => {
    const answer = await ana.send(
      '{"query":"mutation ($i: CreateBrandInput!) { createBrand(input: $i) { brand { id } } }","variables":{"i":{"__proto__":{"a":1},"name":"x"}}}',
    );
    expect(refusal(answer)).toEqual([
      400,
      'BAD_USER_INPUT',
      expect.stringContaining('Field "__proto__" is not defined'),
    ]);
  });

  it('that are wrong in more places than anybody wants to read are refused with some of them', async () => {
    const { status, errors } = await ana.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 10_000 }, () => null),
    });
    expect(status).toBe(400);
    expect(errors?.length).toBeLessThan(60);
    expect(new Set(errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['BAD_USER_INPUT']));
  });
});

describe('a forged cursor', () => {
  const forged = (agencyId: string): [string, unknown[]][] => [
    ['brands', [`A#${agencyId}`, 'MEMBER#x']],
    ['brands', [`A#${agencyId}`, `BRAND#${'x'.repeat(1_100)}`]],
    ['brands', [`A#${agencyId}`, 'BRAND#\ud83d']],
    ['brands', [`A#${agencyId}`, 'BRAND#x', 'x', 'y']],
    ['brands', [1, 2]],
    ['apiKeys', ['K#x', 'KEY', `A#${agencyId}#KEYS`, '']],
    ['apiKeys', ['A#other', 'KEY', `A#${agencyId}#KEYS`, 'x']],
    ['apiKeys', [`K#${'x'.repeat(5_000)}`, 'KEY', `A#${agencyId}#KEYS`, 'x']],
    ['campaigns', ['K#x', 'KEY', `A#${agencyId}#KEYS`, 'x']],
    ['approvals', [`A#${agencyId}`, 'x', `A#${agencyId}#APPROVALS`, '']],
  ];

  it('is refused, whatever it says', async () => {
    for (const [list, keys] of forged(ana.agencyId)) {
      const after = Buffer.from(JSON.stringify(keys)).toString('base64url');
      const answer = await ana.query(`query ($after: String) { ${list}(after: $after) { pageInfo { endCursor } } }`, {
        after,
      });
      expect([keys, ...refusal(answer)]).toEqual([keys, 200, 'BAD_USER_INPUT', 'after is no cursor of this list.']);
    }
  });
});

describe('text of any language', () => {
  it('comes back as it was given, and is found by it', async () => {
    const { createBrand } = await must(
      ana,
      `mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id name slug tags externalId } userErrors { message } } }`,
      { input: { name: EMOJI, externalId: EMOJI, tags: [EMOJI, '🌾'] } },
    );
    expect(createBrand.brand).toMatchObject({ name: EMOJI, slug: 'molino', externalId: EMOJI, tags: [EMOJI, '🌾'] });
    const { brand, brands } = await must(
      ana,
      `query ($name: String!) { brand(by: { externalId: $name }) { id }
        brands(sort: { field: NAME, direction: DESC }, filter: { search: $name, tag: "🌾" }) { nodes { id } } }`,
      { name: EMOJI },
    );
    expect([brand, brands.nodes]).toEqual([{ id: createBrand.brand.id }, [{ id: createBrand.brand.id }]]);
  });

  it.each(['🌾🌾', '麦'.repeat(200), '🌾'.repeat(100), 'İ'.repeat(200), '٣٤'])(
    'makes a name that brands are listed by: %s',
    async (name) => {
      const { createBrand } = await must(
        ana,
        'mutation ($input: CreateBrandInput!) { createBrand(input: $input) { brand { id slug } userErrors { message } } }',
        { input: { name } },
      );
      expect(createBrand.brand.slug).toMatch(/^[a-z0-9-]{2,60}$/);
      const { brands } = await must(ana, '{ brands(sort: { field: NAME }, first: 100) { nodes { id } } }');
      expect(brands.nodes).toContainEqual({ id: createBrand.brand.id });
    },
  );
});

it('says so when an answer has become larger than a Lambda may give', async () => {
  const answer = await ana.query(
    `mutation ($rows: [MetricRowInput!]!) { importMetrics(input: { rows: $rows }) {
      rejections { index externalId code path message } userErrors { message } } }`,
    { rows: Array.from({ length: 10_000 }, () => ({ brandExternalId: 'unknown', date: '2026-02-30' })) },
  );
  expect(refusal(answer)).toEqual([400, 'BAD_USER_INPUT', expect.stringMatching(/larger than 6 MB/)]);
});

it('refuses a campaign that would not fit into its place', async () => {
  const tactics = Array.from({ length: 50 }, () => ({
    kind: 'EVENT',
    medium: 'ONLINE',
    description: '麦'.repeat(4_000),
  }));
  const { data } = await ana.query(
    'mutation ($input: CreateCampaignInput!) { createCampaign(input: $input) { userErrors { code message path } } }',
    {
      input: {
        strategyId: 'x',
        name: 'Big',
        horizon: 'SHORT_TERM',
        tactics,
        startsOn: '2026-01-01',
        endsOn: '2026-01-02',
        budget: { amount: '1', currency: 'EUR' },
      },
    },
  );
  expect(data.createCampaign.userErrors).toEqual([
    { code: 'INVALID', message: expect.stringMatching(/at most 250000 bytes/), path: ['input', 'tactics'] },
  ]);
});
