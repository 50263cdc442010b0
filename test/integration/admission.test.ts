import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

let api: Api;
let ana: Client;
let key: Client;
beforeAll(async () => {
  api = await startApi();
  ana = await api.agency();
  key = await ana.key({ scopes: ['agency:read'] });
});
afterEach(() => mustHaveNoFaults(api));

const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
const BAD = { authorization: 'Bearer abc' };
const send = (query: string, headers = {}) => api.stranger.send(JSON.stringify({ query }), headers);

describe('a document that is wrong', () => {
  const WRONG = [
    '{ viewr { scopes } }',
    '{ viewer { scope } }',
    '{ nodes(id: []) { id } }',
    '{ node(id: "x") { ... on Brnd { id } } }',
  ];

  it.each(WRONG)('%s is refused to a stranger without telling what the schema has', async (query) => {
    const { status, errors } = await send(query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
    expect(ana.last().requests).toBe(0);
  });

  it.each(WRONG)('%s is refused to somebody who is known with what they may have meant', async (query) => {
    for (const somebody of [ana, key]) {
      expect(refusal(await somebody.query(query))).toEqual([
        400,
        'GRAPHQL_VALIDATION_FAILED',
        expect.stringMatching(/Did you mean/),
      ]);
    }
  });

  it('is refused for what it is, with credentials that are none', async () => {
    expect(refusal(await send('{ viewr { scopes } }', BAD))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "viewr" on type "Query".',
    ]);
  });

  it('is told all that is wrong with it', async () => {
    expect((await send('{ viewr { scopes } agncy { id } }')).errors).toHaveLength(2);
  });
});

describe('wrong variables', () => {
  const BY = 'query ($by: BrandBy!) { brand(by: $by) { id } }';
  const MISSPELT = { by: { slugg: 'x' } };
  const UNASKED = { requests: 0, roundTrips: 0, readUnits: 0, writeUnits: 0 };

  it.each<[string, string, object, RegExp[]]>([
    ['of another type', BY, { by: 5 }, [/\$by.*to be an object/]],
    ['that are missing', BY, {}, [/\$by.*was not provided/]],
    ['that are two where one is asked for', BY, { by: { slug: 'a', id: 'b' } }, [/\$by.*Exactly one key/]],
    [
      'in several places',
      'query ($first: Int!, $filter: BrandFilter) { brands(first: $first, filter: $filter) { totalCount } }',
      { first: 'many', filter: { search: {}, archived: 1 } },
      [/\$first.*"many"/, /"filter\.archived"/, /"filter\.search"/],
    ],
  ])('%s are all told, and nobody is asked who they are or charged', async (_, query, variables, messages) => {
    const left = async () => (await key.query('{ __typename }')).extensions?.cost?.remaining ?? NaN;
    const before = await left();
    const answers = [
      await api.stranger.query(query, variables),
      await api.stranger.send(JSON.stringify({ query, variables }), BAD),
      await key.query(query, variables),
    ];
    expect(ana.last().admission).toEqual(UNASKED);
    expect(api.logs.at(-1)).toMatchObject({ caller: 'STRANGER', errorCodes: ['BAD_USER_INPUT'] });
    expect(await left()).toBe(before - 1);
    for (const { status, errors, data, extensions } of answers) {
      expect([status, data, extensions?.cost?.remaining]).toEqual([400, undefined, null]);
      expect(errors).toEqual(
        messages.map((message) => ({
          message: expect.stringMatching(message),
          locations: [expect.anything()],
          extensions: { code: 'BAD_USER_INPUT' },
        })),
      );
    }
  });

  it('tell a stranger nothing of the schema', async () => {
    const { errors } = await api.stranger.query(BY, MISSPELT);
    expect(errors?.[0]?.message).toMatch(/"slugg" is not defined by type "BrandBy"\.$/);
  });

  it('are put right for somebody who is known, which costs the point for finding that out', async () => {
    for (const somebody of [ana, key]) {
      const { errors } = await somebody.query(BY, MISSPELT);
      expect(errors?.[0]?.message).toMatch(/Did you mean "slug"/);
    }
    expect(api.logs.at(-1)).toMatchObject({ caller: 'KEY' });
  });
});

describe('the schema', () => {
  const BY_ANY_WAY = [
    '{ __schema { queryType { name } } }',
    '{ __type(name: "Brand") { name } }',
    '{ a: __schema { queryType { name } } }',
    '{ ... { ...A } } fragment A on Query { ... on Query { __type(name: "Brand") { name } } }',
    'mutation { createAgency(input: { name: "x", slug: "x" }) { query { __schema { queryType { name } } } } }',
  ];

  it.each(BY_ANY_WAY)('is not shown to strangers: %s', async (query) => {
    expect(refusal(await send(query))).toEqual([200, 'UNAUTHENTICATED', expect.stringMatching(/Sign in/)]);
  });

  it.each(BY_ANY_WAY.slice(0, 4))('is shown to persons, members or not, and to programs: %s', async (query) => {
    for (const somebody of [ana, key, await api.person()]) await must(somebody, query);
    expect(ana.last().writeUnits).toBe(0);
  });

  it('tells everybody the name of a type that they have', async () => {
    expect((await send('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('a request without an operation that could be executed', () => {
  it.each([
    ['query A { agency { id } } query B { agency { id } }', undefined],
    ['query A { agency { id } }', 'C'],
    ['fragment F on Agency { id }', undefined],
  ])('asks nobody who they are: %s', async (query, operationName) => {
    const answer = await api.stranger.send(JSON.stringify({ query, operationName }), BAD);
    expect(answer.status).toBe(400);
    expect(ana.last().requests).toBe(0);
  });
});

it('asks nobody who they are whose request is no request', async () => {
  for (const body of ['', '{', '[]', '{}', '[{"query":"{ agency { id } }"}]', '{"query":"{ agency { "}']) {
    const answer = await key.send(body);
    expect([body, answer.status, ana.last().requests]).toEqual([body, 400, 0]);
  }
});
