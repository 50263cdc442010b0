import { must, mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';

let api: Api;
let owner: Client;

beforeAll(async () => {
  api = await startApi();
});
beforeEach(async () => {
  api.clock.set('2026-09-15T10:00:00Z');
  owner = await api.agency();
});
afterAll(() => mustHaveNoFaults(api));

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  secret apiKey { id } userErrors { code message path } } }`;
const SCOPES = ['brands:read'];
const newKey = async (name: string, more: object = {}): Promise<string> =>
  (await must(owner, CREATE, { input: { name, scopes: SCOPES, ...more } })).createApiKey.apiKey.id;
const revoke = (id: string) =>
  must(owner, 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { userErrors { code } } }', { id });
const LIST = `query ($first: Int, $after: String, $statuses: [ApiKeyStatus!]) {
  apiKeys(first: $first, after: $after, filter: { statuses: $statuses }) {
    nodes { name status } pageInfo { hasNextPage endCursor } } }`;
const namesOf = async (variables: object = {}): Promise<string[]> =>
  (await must(owner, LIST, variables)).apiKeys.nodes.map(({ name }: { name: string }) => name);

/** One key of each status, the later the younger. */
async function oneOfEach(): Promise<void> {
  const admin = await owner.as('ADMIN');
  await admin.key({ scopes: SCOPES });
  const { viewer } = await must(admin, '{ viewer { member { id } } }');
  await must(owner, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { code } } }', {
    id: viewer.member.id,
  });
  const at = (minute: number) => api.clock.set(`2026-09-15T10:0${minute}:00Z`);
  at(1);
  await newKey('active');
  at(2);
  const rotating = await newKey('rotating');
  await must(owner, 'mutation ($id: ID!) { rotateApiKey(input: { id: $id }) { userErrors { code } } }', {
    id: rotating,
  });
  at(3);
  await newKey('expired', { expiresAt: '2026-09-15T10:05:00Z' });
  at(4);
  await revoke(await newKey('revoked'));
  at(5);
}

describe('the list of keys', () => {
  it('goes from the first to the last, ended ones too, each with how it stands', async () => {
    await oneOfEach();
    expect((await must(owner, LIST)).apiKeys.nodes).toEqual([
      { name: 'test', status: 'SUSPENDED' },
      { name: 'active', status: 'ACTIVE' },
      { name: 'rotating', status: 'ROTATING' },
      { name: 'expired', status: 'EXPIRED' },
      { name: 'revoked', status: 'REVOKED' },
    ]);
  });

  it('can be narrowed to some statuses, page by page', async () => {
    await oneOfEach();
    expect(await namesOf({ statuses: ['SUSPENDED'] })).toEqual(['test']);
    expect(await namesOf({ statuses: [] })).toEqual([]);
    const some = { statuses: ['ACTIVE', 'ROTATING', 'REVOKED'], first: 2 };
    const { nodes, pageInfo } = (await must(owner, LIST, some)).apiKeys;
    expect([nodes.length, pageInfo.hasNextPage]).toEqual([2, true]);
    const last = (await must(owner, LIST, { ...some, after: pageInfo.endCursor })).apiKeys;
    expect([last.nodes, last.pageInfo.hasNextPage]).toEqual([[{ name: 'revoked', status: 'REVOKED' }], false]);
  });

  it('takes a cursor of its own and no other', async () => {
    await newKey('one');
    const { agency } = await must(owner, '{ agency { members { pageInfo { endCursor } } } }');
    const { errors } = await owner.query(LIST, { after: agency.members.pageInfo.endCursor });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('costs a query, and one read each of its keys and of who made them', async () => {
    for (let count = 0; count < 5; count += 1) await newKey(`key ${count}`);
    await must(owner, '{ apiKeys { nodes { name lastFour lastUsedAt status } } }');
    expect(owner.last()).toMatchObject({ requests: 3, roundTrips: 2, writeUnits: 0 });
  });

  it('shows nothing of another agency', async () => {
    await newKey('mine');
    expect((await must(await api.agency(), LIST)).apiKeys.nodes).toEqual([]);
  });
});

describe('an agency', () => {
  const full = { code: 'STATE_CONFLICT', message: expect.stringMatching(/^An agency can have 100 keys/) };

  it('can have a hundred keys that live: none more, also when several are made at the same moment', async () => {
    for (let count = 0; count < 98; count += 1) await newKey('many', { expiresAt: '2026-09-16T10:00:00Z' });
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => owner.query(CREATE, { input: { name: 'last', scopes: SCOPES } })),
    );
    const made = answers.flatMap(({ data }) => data.createApiKey.apiKey ?? []);
    expect(made).toHaveLength(2);
    expect(answers.flatMap(({ data }) => data.createApiKey.userErrors)).toMatchObject([full, full, full]);
    // What was revoked or has expired makes room.
    await revoke(made[0].id);
    await newKey('room');
    expect(
      (await owner.query(CREATE, { input: { name: 'x', scopes: SCOPES } })).data.createApiKey.userErrors,
    ).toMatchObject([full]);
    api.clock.set('2026-09-16T10:00:00Z');
    await newKey('much room');
  }, 60_000);
});

describe('a key', () => {
  const UPDATE = `mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) {
    apiKey { name pointsPerMinute version } userErrors { code path } } }`;
  const update = async (input: object) => (await owner.query(UPDATE, { input })).data.updateApiKey;

  it('can be named anew and held closer, and let go again', async () => {
    const id = await newKey('old');
    const all = (await must(owner, 'query ($id: ID!) { node(id: $id) { ... on ApiKey { pointsPerMinute } } }', { id }))
      .node.pointsPerMinute;
    expect(await update({ id, name: 'new', pointsPerMinute: 7 })).toEqual({
      apiKey: { name: 'new', pointsPerMinute: 7, version: 2 },
      userErrors: [],
    });
    expect((await update({ id })).apiKey).toEqual({ name: 'new', pointsPerMinute: 7, version: 2 });
    expect((await update({ id, pointsPerMinute: null })).apiKey).toEqual({
      name: 'new',
      pointsPerMinute: all,
      version: 3,
    });
  });

  it.each([
    [{ pointsPerMinute: 0 }, 'INVALID', 'pointsPerMinute'],
    [{ pointsPerMinute: 1_000_000_001 }, 'INVALID', 'pointsPerMinute'],
    [{ name: ' ' }, 'INVALID', 'name'],
    [{ expectedVersion: 9 }, 'VERSION_CONFLICT', 'expectedVersion'],
    [{ id: 'key_0000000000' }, 'NOT_FOUND', 'id'],
  ])('is not changed by %j', async (input, code, name) => {
    expect(await update({ id: await newKey('x'), ...input })).toEqual({
      apiKey: null,
      userErrors: [{ code, path: ['input', name] }],
    });
  });

  it('is changed without losing what its use counted meanwhile', async () => {
    const key = await owner.key({ scopes: SCOPES });
    await must(key, '{ brands { nodes { id } } }');
    await Promise.all([
      ...Array.from({ length: 5 }, () => must(key, '{ brands { nodes { id } } }')),
      update({ id: key.keyId, name: 'busy' }),
    ]);
    const { node } = await must(owner, 'query ($id: ID!) { node(id: $id) { ... on ApiKey { name lastUsedAt } } }', {
      id: key.keyId,
    });
    expect(node).toEqual({ name: 'busy', lastUsedAt: '2026-09-15T10:00:00.000Z' });
    const used = (await must(key, '{ rateLimit { key { used } } }')).rateLimit.key.used;
    expect(used).toBeGreaterThanOrEqual(7);
  });
});
