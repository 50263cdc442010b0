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

const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) {
  secret apiKey { id name prefix lastFour status scopes version previous { lastFour endsAt } } userErrors { code message path } } }`;
const rotate = async (caller: Client, input: object) => {
  const { data, errors } = await caller.query(ROTATE, { input });
  expect(errors).toBeUndefined();
  return data.rotateApiKey;
};
/** Whether a secret is let in. */
const works = async (secret: string): Promise<boolean> =>
  (await api.stranger.send('{"query":"{ brands { nodes { id } } }"}', { 'x-api-key': secret })).status === 200;
const standing = async (id: string) =>
  (await must(owner, 'query ($id: ID!) { node(id: $id) { ... on ApiKey { status previous { endsAt } } } }', { id }))
    .node;

describe('rotating a key', () => {
  it('gives it another secret, and leaves the key itself as it is', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const { secret, apiKey, userErrors } = await rotate(owner, { id: key.keyId });
    expect(userErrors).toEqual([]);
    expect(apiKey).toEqual({
      id: key.keyId,
      name: 'test',
      prefix: key.secret.slice(0, 19),
      lastFour: secret.slice(-4),
      status: 'ROTATING',
      scopes: ['brands:read'],
      version: 2,
      previous: { lastFour: key.secret.slice(-4), endsAt: '2026-09-16T10:00:00.000Z' },
    });
    expect(secret).not.toBe(key.secret);
    const { viewer } = (await api.stranger.send('{"query":"{ viewer { apiKey { id } } }"}', { 'x-api-key': secret }))
      .data;
    expect(viewer.apiKey.id).toBe(key.keyId);
  });

  it('lets both secrets work until the overlap ends, and then the new one alone', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const { secret } = await rotate(owner, { id: key.keyId, overlapHours: 2 });
    api.clock.set('2026-09-15T11:59:59.999Z');
    expect([await works(key.secret), await works(secret)]).toEqual([true, true]);
    api.clock.set('2026-09-15T12:00:00Z');
    expect([await works(key.secret), await works(secret)]).toEqual([false, true]);
    expect(await standing(key.keyId)).toEqual({ status: 'ACTIVE', previous: null });
  });

  it('ends the former secret at once without an overlap', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const { secret, apiKey } = await rotate(owner, { id: key.keyId, overlapHours: 0 });
    expect(apiKey).toMatchObject({ status: 'ACTIVE', previous: null });
    expect([await works(key.secret), await works(secret)]).toEqual([false, true]);
  });

  it('again within the overlap ends the secret before the last', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const second = await rotate(owner, { id: key.keyId });
    const third = await rotate(owner, { id: key.keyId });
    expect(await Promise.all([key.secret, second.secret, third.secret].map(works))).toEqual([false, true, true]);
  });

  it('is done by one of several who do it at the same moment, and the secret in use goes on working', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const answers = await Promise.all(Array.from({ length: 4 }, () => rotate(owner, { id: key.keyId })));
    const done = answers.filter(({ userErrors }) => userErrors.length === 0);
    const refused = answers.flatMap(({ userErrors }) => userErrors);
    expect(done.length + refused.length).toBe(4);
    expect(new Set(refused.map(({ code }: { code: string }) => code))).toEqual(new Set(['VERSION_CONFLICT']));
    const { version } = done.at(-1).apiKey;
    expect(version).toBe(1 + done.length);
    expect(await works(done.find(({ apiKey }) => apiKey.version === version).secret)).toBe(true);
  });

  it('of a version that is gone is refused', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    await rotate(owner, { id: key.keyId, expectedVersion: 1 });
    expect(await rotate(owner, { id: key.keyId, expectedVersion: 1 })).toMatchObject({
      secret: null,
      userErrors: [{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] }],
    });
  });

  it.each([-1, 169])('with an overlap of %d hours is refused', async (overlapHours) => {
    const key = await owner.key({ scopes: ['brands:read'] });
    expect((await rotate(owner, { id: key.keyId, overlapHours })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['input', 'overlapHours'] },
    ]);
  });

  it('is for nobody but who made the key, for it acts in their name', async () => {
    const admin = await owner.as('ADMIN');
    const key = await owner.key({ scopes: ['brands:read'] });
    const program = await owner.key({ scopes: ['brands:read', 'api-keys:manage'] });
    for (const other of [admin, program]) {
      expect(await rotate(other, { id: key.keyId })).toMatchObject({
        secret: null,
        userErrors: [{ code: 'INVALID', path: ['input', 'id'] }],
      });
    }
    const elsewhere = await api.agency();
    expect((await rotate(elsewhere, { id: key.keyId })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await works(key.secret)).toBe(true);
  });
});

describe('a key that is being rotated', () => {
  it('ends with both secrets when it is revoked, and cannot be rotated any more', async () => {
    const key = await owner.key({ scopes: ['brands:read'] });
    const { secret } = await rotate(owner, { id: key.keyId });
    await must(owner, 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { userErrors { code } } }', {
      id: key.keyId,
    });
    expect([await works(key.secret), await works(secret)]).toEqual([false, false]);
    expect(await standing(key.keyId)).toEqual({ status: 'REVOKED', previous: null });
    expect((await rotate(owner, { id: key.keyId })).userErrors).toMatchObject([{ code: 'STATE_CONFLICT' }]);
  });

  it('ends with both secrets when it expires', async () => {
    const { createApiKey } = await must(
      owner,
      `mutation { createApiKey(input: { name: "x", scopes: ["brands:read"], expiresAt: "2026-09-15T12:00:00Z" }) {
        secret apiKey { id } userErrors { message } } }`,
    );
    const { secret } = await rotate(owner, { id: createApiKey.apiKey.id });
    api.clock.set('2026-09-15T12:00:00Z');
    expect([await works(createApiKey.secret), await works(secret)]).toEqual([false, false]);
    expect((await standing(createApiKey.apiKey.id)).status).toBe('EXPIRED');
    expect((await rotate(owner, { id: createApiKey.apiKey.id })).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT' },
    ]);
  });

  it('stays dead for its maker who was a member before', async () => {
    const admin = await owner.as('ADMIN');
    const key = await admin.key({ scopes: ['brands:read'] });
    const { viewer } = await must(admin, '{ viewer { member { id } } }');
    await must(owner, 'mutation ($id: ID!) { removeMember(input: { id: $id }) { userErrors { code } } }', {
      id: viewer.member.id,
    });
    api.clock.set('2026-09-16T10:00:00Z');
    await must(
      owner,
      'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ADMIN }) { userErrors { code } } }',
      { email: admin.email },
    );
    expect((await rotate(admin, { id: key.keyId })).userErrors).toMatchObject([
      { code: 'STATE_CONFLICT', message: 'The key is suspended and cannot be rotated. Make another one.' },
    ]);
    expect(await works(key.secret)).toBe(false);
  });
});

it('shows a secret in no log', () => {
  expect(JSON.stringify(api.logs)).not.toMatch(/rsn_live_[0-9A-Za-z]{36}/);
});
