import { must, mustHaveNoFaults, startApi, type Answer, type Api, type Client } from '../support/api';
import { signToken } from '../support/tokens';

let api: Api;
let owner: Client;
let key: Client & { secret: string };
const email = `owner-${process.pid}-${Date.now()}@example.com`;
const bearer = async (claims: object) => ({ authorization: `Bearer ${await signToken({ email, ...claims })}` });

beforeAll(async () => {
  api = await startApi();
  owner = await api.agency();
  key = await owner.key({ scopes: ['agency:read'] });
  await must(
    owner,
    'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ADMIN }) { userErrors { message } } }',
    { email },
  );
});
afterAll(() => mustHaveNoFaults(api));

const ask = (headers: Record<string, string>, query = '{ agency { id } }') =>
  api.stranger.send(JSON.stringify({ query }), headers);
const refusal = ({ status, errors }: Answer) => [status, errors?.[0]?.extensions.code, errors?.[0]?.message];

describe('a caller', () => {
  it('without credentials is asked to sign in', async () => {
    expect(refusal(await ask({}))).toEqual([200, 'UNAUTHENTICATED', 'Sign in first: send a token or an API key.']);
  });

  it('with a good token is let in', async () => {
    const { data, errors } = await ask(await bearer({}));
    expect([data?.agency.id, errors]).toEqual([owner.agencyId, undefined]);
  });

  it.each<[string, object, RegExp]>([
    ['that has expired', { exp: 1_700_000_000 }, /has expired/],
    ['that is not valid yet', { nbf: 4_000_000_000 }, /not valid yet/],
    ['of another issuer', { iss: 'https://issuer.example.com' }, /another issuer/],
    ['for another audience', { aud: 'another-program' }, /another audience/],
    ['whose address nobody verified', { email_verified: false }, /not verified/],
    ['without an address', { email: undefined }, /no email address/],
    ['for nobody', { sub: undefined }, /whom it speaks for/],
  ])('with a token %s is refused', async (_, claims, reason) => {
    expect(refusal(await ask(await bearer(claims)))).toEqual([401, 'UNAUTHENTICATED', expect.stringMatching(reason)]);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    ['a token that is none', { authorization: 'Bearer abc' }, /no.* JSON Web Token/],
    ['another scheme', { authorization: 'Basic YW5hOnNlY3JldA==' }, /has to be "Bearer <token>"/],
    ['an empty header', { authorization: '' }, /has to be "Bearer <token>"/],
    ['an empty key', { 'x-api-key': '' }, /not valid/],
    ['a text that is no key', { 'x-api-key': `rsn_live_${'é'.repeat(36)}` }, /not valid/],
    ['a very long key', { 'x-api-key': 'rsn_live_'.repeat(1_000) }, /not valid/],
  ])('with %s is refused without a look into the table', async (_, headers, reason) => {
    expect(refusal(await ask(headers))).toEqual([401, 'UNAUTHENTICATED', expect.stringMatching(reason)]);
    expect(owner.last().requests).toBe(0);
  });

  it('with a token and a key has to choose', async () => {
    const answer = await ask({ ...(await bearer({})), 'x-api-key': key.secret });
    expect(refusal(answer)).toEqual([401, 'UNAUTHENTICATED', 'Send either an API key or a token, not both.']);
  });

  it('with another sign-in under the same address is refused, even for the same agency by name', async () => {
    await ask(await bearer({ sub: 'somebody' }));
    const choices: Record<string, string>[] = [{}, { 'x-agency-id': owner.agencyId }];
    for (const headers of choices) {
      const answer = await ask({ ...(await bearer({ sub: 'somebody-else' })), ...headers });
      expect(refusal(answer)).toEqual([401, 'UNAUTHENTICATED', expect.stringMatching(/belongs to another sign-in/)]);
    }
  });

  it('of whom two sign-ins come at the same moment stays one person', async () => {
    const fresh = { email: `fresh-${email}` };
    await must(
      owner,
      'mutation ($email: EmailAddress!) { inviteMember(input: { email: $email, role: ANALYST }) { userErrors { message } } }',
      fresh,
    );
    const tokens = await Promise.all(['one', 'two', 'three', 'four'].map((sub) => bearer({ ...fresh, sub })));
    const answers = await Promise.all(tokens.map((headers) => ask(headers)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });
});

describe('a person of several agencies', () => {
  const WHO = '{ viewer { agency { id } member { role } memberships { agencyId agencyName role } scopes } }';
  let second: Client;
  let person: Record<string, string>;

  beforeAll(async () => {
    second = await api.agency();
    const both = `both-${email}`;
    person = await bearer({ email: both, sub: 'both' });
    for (const [agency, role] of [
      [owner, 'ANALYST'],
      [second, 'STRATEGIST'],
    ] as const) {
      await must(
        agency,
        `mutation { inviteMember(input: { email: "${both}", role: ${role} }) { userErrors { message } } }`,
      );
    }
  });

  it('sees where they belong without saying for whom they call, and can do nothing else', async () => {
    const { data } = await ask(person, WHO);
    expect(data.viewer).toMatchObject({ agency: null, member: null, scopes: [] });
    expect(data.viewer.memberships).toHaveLength(2);
    expect(data.viewer.memberships).toEqual(
      expect.arrayContaining([
        { agencyId: owner.agencyId, agencyName: expect.any(String), role: 'ANALYST' },
        { agencyId: second.agencyId, agencyName: expect.any(String), role: 'STRATEGIST' },
      ]),
    );
    expect(refusal(await ask(person))).toEqual([200, 'FORBIDDEN', expect.stringMatching(/X-Agency-Id/)]);
  });

  it('works for the one that X-Agency-Id names, with the role they have there', async () => {
    const { data } = await ask({ ...person, 'x-agency-id': second.agencyId }, WHO);
    expect(data.viewer).toMatchObject({ agency: { id: second.agencyId }, member: { role: 'STRATEGIST' } });
  });

  it.each(['', 'nonsense', 'agn_00000000000000000000000000', '🌾', 'x'.repeat(5_000)])(
    'is refused for an agency that is none of theirs: "%s"',
    async (agencyId) => {
      const answer = await ask({ ...person, 'x-agency-id': agencyId });
      expect(refusal(answer)).toEqual([401, 'UNAUTHENTICATED', expect.stringMatching(/no member of the agency/)]);
    },
  );
});

it('shows no secret in its log', async () => {
  const headers = await bearer({});
  await ask(headers);
  await ask({ ...headers, 'x-api-key': key.secret });
  await ask({ authorization: `Basic ${key.secret}` });
  const logs = JSON.stringify(api.logs);
  expect(logs).not.toContain(headers.authorization.slice('Bearer '.length));
  expect(logs).not.toContain(headers.authorization.split('.')[1]);
  expect(logs).not.toContain(key.secret);
});
