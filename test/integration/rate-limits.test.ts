import { mintApiKey } from '../../lambdas/auth/api-key';
import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';

/** The request of these tests; it tells what it cost, when it is the first of its minute. */
const ASK = '{ rateLimit { key { limit used remaining resetsAt } agency { limit used remaining resetsAt } } }';
const ELEVEN = '2026-09-15T11:00:00Z';

let cost: number;
let generous: Api;
let api: Api;
/** The agency's owner, once where the budgets of the test hold, and once where they do not. */
let owner: Client;
let maker: Client;

beforeAll(async () => {
  generous = await startApi();
  cost = (await must(await generous.agency(), ASK)).rateLimit.agency.used;
});

afterEach(() => mustHaveNoFaults(api));

/** Budgets of so many of these requests. What is needed for a test is made an hour before, and where budgets are larger. */
async function start({ key, agency }: { key: number; agency: number }): Promise<void> {
  api = await startApi({ environment: { RATE_LIMIT_KEY: key * cost, RATE_LIMIT_AGENCY: agency * cost } });
  maker = await generous.agency();
  owner = await api.member(maker.email ?? '', maker.agencyId);
}

/** A partner's program with a key that works. */
const program = (secret: string): Pick<Client, 'query' | 'last'> => ({
  query: (query, variables) => api.stranger.send(JSON.stringify({ query, variables }), { 'x-api-key': secret }),
  last: () => api.stranger.last(),
});

async function newKey(scopes = ['brands:read']) {
  const { secret, keyId } = await maker.key({ scopes });
  return { ...program(secret), secret, keyId };
}

const codeOf = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code];
const LIMITED = [429, 'RATE_LIMITED'];

/** Sends so many requests one after the other, and gives how many were let in. */
async function letIn(caller: Pick<Client, 'query'>, times: number): Promise<number> {
  let count = 0;
  for (let time = 0; time < times; time += 1) if ((await caller.query(ASK)).status === 200) count += 1;
  return count;
}

describe('a key', () => {
  beforeEach(() => start({ key: 5, agency: 100 }));

  it('is let in as often as its points last, and then told when to come back', async () => {
    const key = await newKey();
    api.clock.set('2026-09-15T11:00:42.300Z');
    expect(await letIn(key, 7)).toBe(5);
    const refused = await key.query(ASK);
    expect(codeOf(refused)).toEqual(LIMITED);
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/that this key has a minute.*Try again in 18 seconds\.$/),
      extensions: { retryAfterSeconds: 18 },
    });
    expect([refused.headers['retry-after'], refused.data]).toEqual(['18', undefined]);
    api.clock.set('2026-09-15T11:01:00Z');
    expect(await letIn(key, 7)).toBe(5);
  });

  it('is let in no more often when all its requests come at the same moment', async () => {
    const key = await newKey();
    api.clock.set(ELEVEN);
    const answers = await Promise.all(Array.from({ length: 20 }, () => key.query(ASK)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('does nothing that was refused', async () => {
    const key = await newKey(['brands:read', 'brands:write']);
    api.clock.set(ELEVEN);
    await letIn(key, 5);
    const answer = await key.query('mutation { createBrand(input: { name: "X" }) { userErrors { code } } }');
    expect(codeOf(answer)).toEqual(LIMITED);
    expect(key.last().requests).toBe(0);
    expect((await must(maker, '{ brands { nodes { id } } }')).brands.nodes).toEqual([]);
  });

  it('may have a smaller budget of its own, and no larger one', async () => {
    const { createApiKey, refused } = await owner
      .query(
        `mutation ($small: Int!, $large: Int!) {
          createApiKey(input: { name: "x", scopes: ["brands:read"], pointsPerMinute: $small }) { secret apiKey { pointsPerMinute } }
          refused: createApiKey(input: { name: "x", scopes: ["brands:read"], pointsPerMinute: $large }) { userErrors { code path } } }`,
        { small: 2 * cost, large: 5 * cost + 1 },
      )
      .then(({ data }) => data);
    expect(createApiKey.apiKey.pointsPerMinute).toBe(2 * cost);
    expect(refused.userErrors).toEqual([{ code: 'INVALID', path: ['input', 'pointsPerMinute'] }]);
    api.clock.set(ELEVEN);
    const small = program(createApiKey.secret);
    expect(await letIn(small, 4)).toBe(2);
  });

  it('is told at once what it never can pay, without waiting for it', async () => {
    const { keyId, secret } = await newKey();
    await must(
      maker,
      'mutation ($id: ID!) { updateApiKey(input: { id: $id, pointsPerMinute: 10 }) { userErrors { code } } }',
      {
        id: keyId,
      },
    );
    const answer = await program(secret).query('{ brands(first: 50) { nodes { id } } }');
    expect(codeOf(answer)).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(answer.errors?.[0]?.message).toMatch(/^This request costs \d+ points, and this key has 10 a minute\./);
    expect(answer.headers['retry-after']).toBeUndefined();
  });

  it('has its own points, beside those of other keys', async () => {
    const [one, other] = [await newKey(), await newKey()];
    api.clock.set(ELEVEN);
    expect([await letIn(one, 6), await letIn(other, 6)]).toEqual([5, 5]);
  });

  it('is not used up by whoever knows how it begins, nor said to be used', async () => {
    const key = await newKey();
    const forged = mintApiKey('live', key.secret.slice(9, 19)).key;
    api.clock.set(ELEVEN);
    for (let time = 0; time < 6; time += 1) {
      const answer = await api.stranger.send(JSON.stringify({ query: ASK }), { 'x-api-key': forged });
      expect(codeOf(answer)).toEqual([401, 'UNAUTHENTICATED']);
    }
    const USED = 'query ($id: ID!) { node(id: $id) { ... on ApiKey { lastUsedAt } } }';
    expect((await must(maker, USED, { id: key.keyId })).node).toEqual({ lastUsedAt: null });
    expect(await letIn(key, 6)).toBe(5);
    expect((await must(maker, USED, { id: key.keyId })).node).toEqual({ lastUsedAt: '2026-09-15T11:00:00.000Z' });
  });

  it('that nobody made leaves nothing behind', async () => {
    const { key } = mintApiKey('live');
    const ask = () => api.stranger.send(JSON.stringify({ query: ASK }), { 'x-api-key': key });
    expect([codeOf(await ask()), codeOf(await ask())]).toEqual([
      [401, 'UNAUTHENTICATED'],
      [401, 'UNAUTHENTICATED'],
    ]);
    expect(api.stranger.last().admission).toMatchObject({ readUnits: 0, writeUnits: 0 });
  });
});

describe('an agency', () => {
  beforeEach(() => start({ key: 100, agency: 6 }));

  it('has one budget for its people and its keys together', async () => {
    const key = await newKey();
    api.clock.set(ELEVEN);
    expect([await letIn(owner, 2), await letIn(key, 3), await letIn(owner, 4), await letIn(key, 2)]).toEqual([
      2, 3, 1, 0,
    ]);
    const refused = await owner.query(ASK);
    expect(codeOf(refused)).toEqual(LIMITED);
    expect(refused.errors?.[0]?.message).toMatch(/that your agency has a minute.*Try again in 60 seconds\.$/);
    api.clock.set('2026-09-15T11:01:00Z');
    expect(await letIn(key, 7)).toBe(6);
  });

  it('is not held back by another', async () => {
    const founder = await api.agency();
    api.clock.set(ELEVEN);
    await letIn(owner, 7);
    expect(await letIn(founder, 1)).toBe(1);
  });

  it('pays for none but its own: people of elsewhere take nothing from it, dead keys nothing either', async () => {
    const [elsewhere, key] = [await api.agency(), await newKey()];
    await must(maker, 'mutation ($id: ID!) { revokeApiKey(input: { id: $id }) { userErrors { code } } }', {
      id: key.keyId,
    });
    api.clock.set(ELEVEN);
    const { email = '' } = elsewhere;
    const intruder = await api.member(email, owner.agencyId);
    const strangers = [intruder, await api.member(`nobody-${email}`, owner.agencyId), key];
    for (const stranger of strangers) expect((await stranger.query(ASK)).status).toBe(401);
    expect((await must(owner, ASK)).rateLimit.agency.used).toBe(cost);
  });
});

describe('what is left', () => {
  beforeEach(() => start({ key: 10, agency: 20 }));

  it('is told to a program of its key and its agency, this request taken off', async () => {
    const key = await newKey();
    api.clock.set(ELEVEN);
    await letIn(owner, 2);
    await letIn(key, 1);
    const resetsAt = '2026-09-15T11:01:00.000Z';
    const budget = (limit: number, used: number) => ({
      limit: limit * cost,
      used: used * cost,
      remaining: (limit - used) * cost,
      resetsAt,
    });
    expect((await must(key, ASK)).rateLimit).toEqual({ key: budget(10, 2), agency: budget(20, 4) });
    expect(key.last().requests).toBe(0);
    // What is shown with every answer is the budget that has less left.
    expect((await key.query(ASK)).extensions?.cost).toMatchObject({ remaining: 7 * cost, resetsAt });
    expect((await must(owner, ASK)).rateLimit).toEqual({ key: null, agency: budget(20, 6) });
  });

  it('is nothing for somebody without an agency, who is not counted', async () => {
    expect((await must(await api.person(), ASK)).rateLimit).toEqual({ key: null, agency: null });
  });

  it('is told to nobody who is not signed in', async () => {
    expect((await api.stranger.query(ASK)).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });
});
