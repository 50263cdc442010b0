import { newBrandId, newStrategyId } from '../../lambdas/shared/ids';
import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

let api: Api;
let ana: Client;
beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
});
afterEach(() => mustHaveNoFaults(api));

const WRONG_TOKEN = { authorization: 'Bearer abc' };
const refusals = ({ status, errors }: Answer) => [status, errors?.map(({ extensions }) => extensions.limit)];
const times = (count: number, text: string) =>
  Array.from({ length: count }, (_, n) => text.replaceAll('#', String(n))).join(' ');
const nested = (count: number, open: string, inside: string) => open.repeat(count) + inside + '}'.repeat(count);
const bomb = (levels: number, inside: string) =>
  `{ viewer { ...F0 } } ${times(levels, 'fragment F# on Viewer { ...F#x ...F#x }').replace(/F(\d+)x/g, (_, n) => `F${Number(n) + 1}`)} fragment F${levels} on Viewer { ${inside} }`;

/** The dearest content of the fragments is that of objectives: five of them. */
const WHOLE_STRATEGY = `query ($id: ID!) { strategy(id: $id) { id title phase
  steps { key letter status requirements { code message met } subSteps { key status }
    content { ... on ObjectivesContent { objectives { key } } ... on TacticsContent { ideas { key } } } }
  allocations { id } budget { horizons { planned { amount } } } } }`;

/** Documents that are refused, by the limits that they break, and others that are just small enough. */
const LIMITS: [string, string, string[], string][] = [
  ['fields of the root', `{ ${times(51, '__typename')} }`, ['roots'], `{ ${times(50, '__typename')} }`],
  [
    'fields of the root through fragments',
    `{ ${times(26, '...A')} } fragment A on Query { __typename __typename }`,
    ['roots'],
    `{ ${times(25, '...A')} } fragment A on Query { __typename __typename }`,
  ],
  [
    'fields within one another',
    `{ strategy(id: "x") ${nested(24, '{ previous ', '{ id }')} }`,
    ['depth'],
    `{ strategy(id: "x") ${nested(23, '{ previous ', '{ id }')} }`,
  ],
  [
    'values within one another',
    `{ nodes(ids: ${'['.repeat(26)}${']'.repeat(26)}) { id } }`,
    ['valueDepth'],
    '{ nodes(ids: []) { id } }',
  ],
  [
    'selections',
    `{ viewer { ${times(3_000, 'scopes')} } }`,
    ['selections'],
    `{ viewer { ${times(2_999, 'scopes')} } }`,
  ],
  [
    'aliases, of __typename too',
    `{ viewer { ${times(201, 'a#: __typename')} } }`,
    ['aliases'],
    `{ viewer { ${times(200, 'a#: __typename')} } }`,
  ],
  [
    'aliases through fragments',
    `{ viewer { ...A ${times(3, 'm#: memberships { ...B }')} } } fragment A on Viewer { ${times(99, 'a#: scopes')} } fragment B on Membership { ${times(33, 'b#: role')} }`,
    ['aliases'],
    `{ viewer { ...A ${times(3, 'm#: memberships { ...B }')} } } fragment A on Viewer { ${times(98, 'a#: scopes')} } fragment B on Membership { ${times(33, 'b#: role')} }`,
  ],
  [
    'directives in one place',
    `{ viewer { scopes ${times(11, '@skip(if: false)')} } }`,
    ['directivesInOnePlace'],
    '{ viewer { scopes @skip(if: false) @include(if: true) } }',
  ],
  [
    'directives in all',
    `{ viewer { ${times(101, 'scopes @skip(if: false)')} } }`,
    ['directives'],
    `{ viewer { ${times(100, 'scopes @skip(if: false)')} } }`,
  ],
  [
    'operations and fragments',
    times(251, 'fragment F# on Viewer { scopes }'),
    ['definitions'],
    `{ viewer { ${times(249, '...F#')} } } ${times(249, 'fragment F# on Viewer { scopes }')}`,
  ],
  [
    'fragments that multiply',
    bomb(30, 'a: __typename b: __typename'),
    ['selections', 'aliases'],
    bomb(5, 'a: __typename'),
  ],
  [
    'objects that the answer may have',
    '{ brands(first: 100) { nodes { strategies(first: 100) { nodes { id currentStep { key } } } } } }',
    ['nodes', 'cost'],
    '{ brands(first: 100) { nodes { strategies(first: 90) { nodes { id currentStep { key } } } } } }',
  ],
  [
    'points of cost',
    `{ ${times(41, 'a#: exportBrands { rows }')} }`,
    ['cost'],
    `{ ${times(2, 'a#: exportBrands { rows }')} }`,
  ],
];

describe('too many', () => {
  it.each(LIMITS)('%s are refused before anybody is asked who they are', async (_, query, limits) => {
    const answer = await api.stranger.send(JSON.stringify({ query }), WRONG_TOKEN);
    expect(refusals(answer)).toEqual([400, limits]);
    expect(answer.errors?.[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      limit: limits[0],
      most: expect.any(Number),
    });
    expect(answer.errors?.[0]?.message).toMatch(/^The document comes to .*; at most [\d,]+ are allowed\.$/);
    expect(ana.last().requests).toBe(0);
  });

  it.each(LIMITS)('%s: as many as allowed are served', async (_, _query, _limits, allowed) => {
    const { errors } = await ana.query(allowed);
    expect(errors?.filter(({ extensions }) => extensions.code === 'QUERY_TOO_COMPLEX') ?? []).toEqual([]);
  });

  it('characters are refused before they are parsed; variables may be large', async () => {
    const long = `{ viewer { scopes } } # ${'x'.repeat(250_000)}`;
    const answer = await api.stranger.send(JSON.stringify({ query: long }), WRONG_TOKEN);
    expect(refusals(answer)).toEqual([400, ['characters']]);
    const ids = ['x'.repeat(300_000)];
    expect((await ana.query('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).data).toEqual({
      nodes: [null],
    });
  });

  it('are refused a second time as well', async () => {
    const query =
      'query ($first: Int!) { brands(first: 100) { nodes { strategies(first: $first) { nodes { id currentStep { key } } } } } }';
    expect((await ana.query(query, { first: 1 })).errors).toBeUndefined();
    for (const _ of [1, 2]) expect(refusals(await ana.query(query, { first: 100 }))).toEqual([400, ['nodes', 'cost']]);
    expect((await ana.query(query, { first: 1 })).errors).toBeUndefined();
  });

  it('are all told at once, with figures that can be read', async () => {
    const { errors } = await ana.query(bomb(200, `${times(11, '@skip(if: false)').replace(/^/, 'a: scopes ')}`));
    expect(errors?.map(({ message }) => message)).toEqual([
      'The document comes to more than a million fields and fragments, each counted where it is spread; at most 3,000 are allowed.',
      'The document comes to more than a million aliases, each counted where it is spread; at most 200 are allowed.',
      'The document comes to more than a million directives, each counted where it is spread; at most 100 are allowed.',
      'The document comes to 11 directives in one place; at most 10 are allowed.',
    ]);
  });
});

describe('what people and programs ask for every day', () => {
  const costOf = ({ errors, extensions }: Answer) => ({ errors, ...extensions?.cost });

  it('is told what it costs and what it came to', async () => {
    await must(ana, `mutation { ${times(3, 'b#: createBrand(input: { name: "B#" }) { userErrors { message } }')} }`);
    expect(costOf(await ana.query('{ brands(first: 50) { nodes { id name } } }'))).toEqual({
      errors: undefined,
      requested: 51,
      actual: 4,
      remaining: expect.any(Number),
      resetsAt: '2026-09-15T10:01:00.000Z',
    });
  });

  it('has room: a portfolio of a hundred brands', async () => {
    const { requested, errors } = costOf(
      await ana.query(
        `{ portfolio(first: 100) { pageInfo { endCursor hasNextPage } nodes { strategyTitle currentStep phase openApprovals lastMovedAt
          brand { id name slug tags } progress { completed total }
          budget { horizon planned { amount currency } spent { amount currency } left { amount currency } } } } }`,
      ),
    );
    expect([errors, requested]).toEqual([undefined, 1 + 1 + 100 * (1 + 1 + 1 + 3 * (1 + 3))]);
  });

  it('has room: a whole strategy, all its steps with what is written in them', async () => {
    const { requested, errors } = costOf(await ana.query(WHOLE_STRATEGY, { id: newStrategyId(newBrandId(0)) }));
    expect([errors, requested]).toEqual([undefined, 1 + 18 * (1 + 5 + 1 + (1 + 5)) + 20 + (1 + 3 * 2)]);
  });

  it('has room: ten metrics day by day for a year', async () => {
    const metrics = [
      'impressions',
      'views',
      'reach',
      'followers',
      'follows',
      'reactions',
      'likes',
      'comments',
      'shares',
      'saves',
    ];
    const { requested, errors } = costOf(
      await ana.query(
        'query ($input: MetricsQuery!) { metrics(input: $input) { metric { key } dates values total previousTotal change } }',
        { input: { of: { brandIds: ['x'] }, metrics, from: '2025-01-01', to: '2025-12-31' } },
      ),
    );
    expect([errors, requested]).toEqual([undefined, Math.ceil(10 * (2 + 3.65))]);
  });

  it('has room: reading the whole schema, as tools do', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { errors, requested } = costOf(await ana.query(getIntrospectionQuery()));
    expect([errors, requested]).toEqual([undefined, 1]);
  });
});
