import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) {
  secret apiKey { id name mode prefix lastFour scopes brandIds issuerId expiresAt revokedAt createdAt version }
  userErrors { code message path } } }`;
const EVERYTHING = ['agency:read', 'brands:read', 'brands:write', 'members:manage', 'api-keys:manage', 'metrics:write'];

let api: Api;
let owner: Client;
const secrets: string[] = [];

beforeAll(async () => {
  api = await startApi();
  owner = await api.agency();
});
beforeEach(() => api.clock.set('2026-09-15T10:00:00Z'));
afterAll(() => mustHaveNoFaults(api));

const newKey = async (from: Client, input: Parameters<Client['key']>[0]) => {
  const key = await from.key(input);
  secrets.push(key.secret);
  return key;
};
const newBrand = async (name: string): Promise<string> => {
  const query =
    'mutation ($name: String!) { createBrand(input: { name: $name }) { brand { id } userErrors { message } } }';
  return (await must(owner, query, { name })).createBrand.brand.id;
};
const codeOf = ({ errors }: Answer) => errors?.[0]?.extensions.code;
const INVALID_KEY = 'This API key is not valid. It may be mistyped, revoked or expired.';
const refusalOf = async (key: Client) => {
  const { status, errors } = await key.query('{ agency { id } }');
  return [status, errors?.[0]?.extensions.code, errors?.[0]?.message];
};
const dead = [401, 'UNAUTHENTICATED', INVALID_KEY];
const scopesOf = async (key: Client): Promise<string[]> => (await must(key, '{ viewer { scopes } }')).viewer.scopes;
const memberIdOf = async (client: Client): Promise<string> =>
  (await must(client, '{ viewer { member { id } } }')).viewer.member.id;

describe('a new key', () => {
  it('is shown once, and nothing of it is told again but how it begins and ends', async () => {
    const { createApiKey } = await must(owner, CREATE, { input: { name: 'Reports', scopes: ['brands:read'] } });
    const { secret, apiKey } = createApiKey;
    secrets.push(secret);
    expect(apiKey).toMatchObject({
      name: 'Reports',
      mode: 'LIVE',
      scopes: ['brands:read'],
      lastFour: secret.slice(-4),
    });
    expect(secret.startsWith(apiKey.prefix)).toBe(true);
    expect(apiKey.prefix.length).toBeLessThan(20);

    const later = await owner.query(
      `query ($id: ID!) { apiKeys(first: 100) { nodes { id name prefix lastFour scopes issuerId } }
        node(id: $id) { id ... on ApiKey { prefix lastFour } } }`,
      { id: apiKey.id },
    );
    const text = JSON.stringify(later);
    expect(text).toContain(apiKey.prefix);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(secret.slice(apiKey.prefix.length, -4));
    expect(text).not.toMatch(/[0-9a-f]{64}/);
  });

  it('works at once, for its agency and nothing but its scopes', async () => {
    const key = await newKey(owner, { scopes: ['brands:read'] });
    const { viewer } = await must(
      key,
      '{ viewer { agency { id } scopes member { id } apiKey { id } memberships { role } } }',
    );
    expect(viewer).toEqual({
      agency: { id: owner.agencyId },
      scopes: ['brands:read'],
      member: null,
      apiKey: { id: key.keyId },
      memberships: [],
    });
    expect(codeOf(await key.query('{ agency { id } }'))).toBe('FORBIDDEN');
    expect(codeOf(await key.query('{ brands { nodes { id } } }'))).toBeUndefined();
  });

  it('is not moved to another agency by X-Agency-Id', async () => {
    const [key, other] = [await newKey(owner, { scopes: ['agency:read'] }), await api.agency()];
    const { data } = await key.send('{"query":"{ agency { id } }"}', { 'x-agency-id': other.agencyId });
    expect(data.agency.id).toBe(owner.agencyId);
  });

  it.each<[string, object, string[]]>([
    ['of no scopes', { scopes: [] }, ['input', 'scopes']],
    ['that has ended already', { expiresAt: '2026-09-15T10:00:00Z' }, ['input', 'expiresAt']],
    ['for no brands', { brandIds: [] }, ['input', 'brandIds']],
    ['for a brand that is not there', { brandIds: ['brd_x'] }, ['input', 'brandIds', '0']],
    ['without a name', { name: ' ' }, ['input', 'name']],
  ])('%s is refused', async (_, input, path) => {
    const { data } = await owner.query(CREATE, { input: { name: 'x', scopes: ['brands:read'], ...input } });
    expect(data.createApiKey).toEqual({
      secret: null,
      apiKey: null,
      userErrors: [{ code: 'INVALID', message: expect.stringMatching(/^[A-Z].*\.$/), path }],
    });
  });
});

describe('a key is dead', () => {
  it('when it was mistyped, found out without a read', async () => {
    const { secret } = await newKey(owner, { scopes: ['agency:read'] });
    const at = secret.length - 10;
    const mistyped = secret.slice(0, at) + (secret[at] === 'a' ? 'b' : 'a') + secret.slice(at + 1);
    const answer = await api.stranger.send('{"query":"{ agency { id } }"}', { 'x-api-key': mistyped });
    expect([answer.status, answer.errors?.[0]?.message]).toEqual([401, INVALID_KEY]);
    expect(owner.last().requests).toBe(0);
  });

  it('when it was revoked, and stays so', async () => {
    const key = await newKey(owner, { scopes: ['agency:read'] });
    const REVOKE =
      'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { revokedAt } userErrors { message } } }';
    const first = await must(owner, REVOKE, { id: key.keyId });
    api.clock.set('2026-09-16T10:00:00Z');
    expect(await must(owner, REVOKE, { id: key.keyId })).toEqual(first);
    expect(await refusalOf(key)).toEqual(dead);
  });

  it('from the moment it expires', async () => {
    const { createApiKey } = await must(owner, CREATE, {
      input: { name: 'x', scopes: ['agency:read'], expiresAt: '2026-09-15T12:00:00Z' },
    });
    const ask = () => api.stranger.send('{"query":"{ agency { id } }"}', { 'x-api-key': createApiKey.secret });
    api.clock.set('2026-09-15T11:59:59.999Z');
    expect((await ask()).status).toBe(200);
    api.clock.set('2026-09-15T12:00:00Z');
    expect((await ask()).status).toBe(401);
  });

  it('when who made it is no member any more', async () => {
    const admin = await owner.as('ADMIN');
    const key = await newKey(admin, { scopes: ['agency:read'] });
    await must(owner, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }', {
      id: await memberIdOf(admin),
    });
    expect(await refusalOf(key)).toEqual(dead);
  });
});

it('a key loses what its issuer loses, from the next call on, and gets it back with them', async () => {
  const admin = await owner.as('ADMIN');
  const key = await newKey(admin, { scopes: EVERYTHING });
  expect((await scopesOf(key)).sort()).toEqual([...EVERYTHING].sort());
  const setRole = async (role: string) =>
    must(
      owner,
      'mutation ($id: ID!, $role: Role!) { updateMember(input: { id: $id, role: $role }) { userErrors { message } } }',
      { id: await memberIdOf(admin), role },
    );
  await setRole('ANALYST');
  expect((await scopesOf(key)).sort()).toEqual(['agency:read', 'brands:read', 'metrics:write']);
  await setRole('ADMIN');
  expect(await scopesOf(key)).toHaveLength(EVERYTHING.length);
});

describe('a key for certain brands', () => {
  const BRANDS = 'query ($id: ID!) { brands { nodes { id } } brand(by: { id: $id }) { id } }';

  it('sees these and cannot make others', async () => {
    const [mine, other] = [await newBrand('Mine'), await newBrand('Other')];
    const key = await newKey(owner, { scopes: EVERYTHING, brandIds: [mine] });
    expect(await must(key, BRANDS, { id: other })).toEqual({ brands: { nodes: [{ id: mine }] }, brand: null });
    const { data } = await key.query('mutation { createBrand(input: { name: "New" }) { userErrors { code } } }');
    expect(data.createBrand.userErrors).toEqual([{ code: 'STATE_CONFLICT' }]);
  });

  it('sees no more than its issuer does at that moment', async () => {
    const [one, two] = [await newBrand('One'), await newBrand('Two')];
    const admin = await owner.as('ADMIN', { brandIds: [one, two] });
    const keys = [
      await newKey(admin, { scopes: ['brands:read'] }),
      await newKey(admin, { scopes: ['brands:read'], brandIds: [one, two] }),
    ];
    await must(
      owner,
      'mutation ($input: UpdateMemberInput!) { updateMember(input: $input) { userErrors { message } } }',
      { input: { id: await memberIdOf(admin), brandIds: [two] } },
    );
    for (const key of keys) {
      expect(await must(key, BRANDS, { id: one })).toEqual({ brands: { nodes: [{ id: two }] }, brand: null });
    }
  });
});

it('a test key reads and does dry runs, and writes nothing', async () => {
  const key = await newKey(owner, { scopes: EVERYTHING, mode: 'TEST' });
  expect(key.secret).toMatch(/^rsn_test_/);
  const IMPORT = `mutation ($input: ImportBrandsInput!) { importBrands(input: $input) { applied summary { created } } }`;
  const input = { rows: [{ externalId: 'dry', name: 'Dry' }] };
  const { importBrands } = await must(key, IMPORT, { input: { ...input, dryRun: true } });
  expect(importBrands).toEqual({ applied: false, summary: { created: 1 } });
  for (const write of [
    key.query(IMPORT, { input: { ...input, dryRun: false } }),
    key.query(IMPORT, { input }),
    key.query('mutation { createBrand(input: { name: "Dry" }) { brand { id } } }'),
  ]) {
    expect(codeOf(await write)).toBe('FORBIDDEN');
  }
  const { brands } = await must(key, '{ brands(filter: { search: "dry" }) { nodes { id } } }');
  expect(brands.nodes).toEqual([]);
});

describe('a key goes no further than it was given', () => {
  it('founds no agency', async () => {
    const key = await newKey(owner, { scopes: EVERYTHING });
    const answer = await key.query('mutation { createAgency(input: { name: "x", slug: "xx" }) { agency { id } } }');
    expect(codeOf(answer)).toBe('FORBIDDEN');
  });

  it('makes no key', async () => {
    const key = await newKey(owner, { scopes: EVERYTHING });
    const { data } = await key.query(CREATE, { input: { name: 'x', scopes: ['brands:read'] } });
    expect(data.createApiKey).toMatchObject({ secret: null, userErrors: [{ code: 'INVALID', path: ['input'] }] });
  });

  it.each(['OWNER', 'ADMIN', 'STRATEGIST'])('makes nobody %s, who may do more than it', async (role) => {
    const key = await newKey(owner, { scopes: ['members:manage', 'brands:read'] });
    const { data } = await key.query(
      'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { member { id } userErrors { code message } } }',
      { input: { email: `evil-${role.toLowerCase()}@example.com`, role } },
    );
    expect(data.inviteMember).toEqual({ member: null, userErrors: [{ code: 'INVALID', message: expect.any(String) }] });
  });
});

it('shows in no log', () => {
  const logs = JSON.stringify(api.logs);
  expect(secrets.length).toBeGreaterThan(10);
  expect(secrets.filter((secret) => logs.includes(secret))).toEqual([]);
});

describe('a key of somebody who left', () => {
  it('stays dead when the same person is invited again', async () => {
    const owner = await api.agency();
    const admin = await owner.as('ADMIN');
    const key = await admin.key({ scopes: ['brands:read'] });
    const { viewer } = await must(admin, '{ viewer { member { id } } }');
    const remove = 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { message } } }';
    await must(owner, remove, { id: viewer.member.id });
    api.clock.set('2026-09-16T10:00:00Z');
    const invite = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { userErrors { message } } }';
    await must(owner, invite, { input: { email: admin.email, role: 'OWNER' } });
    expect((await key.query('{ brands { nodes { id } } }')).status).toBe(401);
  });
});
