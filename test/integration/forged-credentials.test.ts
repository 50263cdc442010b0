import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { mintApiKey } from '../../lambdas/auth/api-key';
import { mustHaveNoFaults, startApi, type Api, type Client } from '../support/api';
import { issuerKey, signToken, usualClaims } from '../support/tokens';

let api: Api;
let owner: Client;
let rival: Client;
let key: Client & { secret: string };
let forged: JWK;
let elsewhere: { server: Server; url: string; asked: string[] };

beforeAll(async () => {
  api = await startApi();
  [owner, rival] = [await api.agency(), await api.agency()];
  key = await owner.key({ scopes: ['agency:read', 'audit:read', 'brands:write'] });
  forged = await exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);
  elsewhere = await startElsewhere();
});
afterAll(() => elsewhere.server.close());
afterEach(() => mustHaveNoFaults(api));

/** A place of the attacker's own that hands out their key. */
async function startElsewhere() {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.end(JSON.stringify({ keys: [{ ...forged, d: undefined, kid: 'mine', alg: 'ES256', use: 'sig' }] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json` };
}

/** How often the table was asked, to find out who calls and for all else. */
const asked = () => owner.last().requests + owner.last().admission.requests;
const ask = (headers: Record<string, string>, query = '{ agency { id } }') =>
  api.stranger.send(JSON.stringify({ query }), headers);
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const unsigned = (header: object, signature = '') =>
  `${part(header)}.${part({ ...usualClaims(), email: owner.email })}.${signature}`;
/** Signed with what everybody can read, as if it were a secret that the two share. */
const withPublicKey = (secret: string) => {
  const text = unsigned({ alg: 'HS256', kid: issuerKey().kid, typ: 'JWT' }).replace(/\.$/, '');
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};
const published = () => JSON.stringify({ ...issuerKey(), d: undefined });
const claiming = (claims: object, header = {}, by?: JWK) => signToken({ email: owner.email, ...claims }, header, by);

const TOKENS: [string, () => string | Promise<string>][] = [
  ['nobody signed', () => unsigned({ alg: 'none', typ: 'JWT' })],
  ['nobody signed, under a name of the issuer', () => unsigned({ alg: 'none', kid: issuerKey().kid })],
  ['nobody signed, in other letters', () => unsigned({ alg: 'nOnE', kid: issuerKey().kid }, 'AAAA')],
  ['was signed with the public key', () => withPublicKey(published())],
  ['was signed with a coordinate of the public key', () => withPublicKey(String(issuerKey().x))],
  ['was signed with nothing', () => withPublicKey('')],
  ['was signed with another key under the name of the right one', () => claiming({}, {}, forged)],
  ['was signed with a key that nobody knows', () => claiming({}, { kid: 'mine' }, forged)],
  ['was signed with a key that it brings', () => claiming({}, { jwk: { ...forged, d: undefined } }, forged)],
  ['says where its key is', () => claiming({}, { jku: elsewhere.url, kid: 'mine' }, forged)],
  ['says where its certificate is', () => claiming({}, { x5u: elsewhere.url, kid: 'mine' }, forged)],
  ['names a file as its key', () => claiming({}, { kid: '../../../../dev/null' }, forged)],
  ['names a property of every object as its key', () => claiming({}, { kid: '__proto__' }, forged)],
  ['names a query as its key', () => claiming({}, { kid: `' UNION SELECT 'x'` }, forged)],
  ['names an address as its key', () => claiming({}, { kid: elsewhere.url }, forged)],
  ['names no key', () => claiming({}, { kid: undefined }, forged)],
  ['has expired', () => claiming({ exp: 1_700_000_000 })],
  ['never expires', () => claiming({ exp: undefined })],
  ['is not valid yet', () => claiming({ nbf: 4_000_000_000 })],
  ['is of another issuer', () => claiming({ iss: elsewhere.url })],
  [
    'is of an issuer whose name begins like the right one',
    () => claiming({ iss: 'http://localhost:4000.evil.example' }),
  ],
  ['is for another audience', () => claiming({ aud: 'another' })],
  ['is for nobody', () => claiming({ aud: undefined })],
  ['is for several audiences but this one', () => claiming({ aud: ['another', 'resonance'] })],
  ['speaks for an address that nobody verified', () => claiming({ email_verified: false })],
  ['speaks for a list of addresses', () => claiming({ email: [owner.email] })],
  ['speaks for an object', () => claiming({ sub: { toString: 'x' } as unknown as string })],
  ['is megabytes long', () => `${unsigned({ alg: 'ES256', kid: issuerKey().kid })}${'A'.repeat(1_000_000)}`],
];

describe('a token that', () => {
  it.each(TOKENS)('%s lets nobody in, and costs no look into the table', async (_, make) => {
    const { status, errors, data } = await ask({ authorization: `Bearer ${await make()}` });
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
    expect(asked()).toBe(0);
  });

  it('leads elsewhere is never followed', async () => {
    await ask({
      authorization: `Bearer ${await claiming({}, { jku: elsewhere.url, x5u: elsewhere.url, kid: 'mine' }, forged)}`,
    });
    expect(elsewhere.asked).toEqual([]);
  });

  it('is right lets in: the others were refused for what is wrong with them', async () => {
    const { data } = await ask(
      { authorization: `Bearer ${await claiming({ sub: 'x', email: `x-${owner.email}` })}` },
      '{ viewer { scopes } }',
    );
    expect(data).toEqual({ viewer: { scopes: [] } });
  });
});

describe('a key that', () => {
  const KEYS: [string, () => string][] = [
    ['is only a prefix', () => 'rsn_live_'],
    [
      'has one letter changed',
      () => `${key.secret.slice(0, 20)}${key.secret[20] === 'a' ? 'b' : 'a'}${key.secret.slice(21)}`,
    ],
    ['has its mode changed', () => key.secret.replace('rsn_live_', 'rsn_test_')],
    ['comes twice', () => `${key.secret},${key.secret}`],
    ['comes twice as a list', () => `${key.secret}, ${key.secret}`],
    ['has something behind it', () => `${key.secret}\n`],
    ['is a name of every object', () => '__proto__'],
    ['is megabytes long', () => `rsn_live_${'A'.repeat(1_000_000)}`],
    ['is a calendar secret', () => key.secret.replace('rsn_live_', 'rsn_cal_')],
  ];

  it.each(KEYS)('%s is refused without a look into the table', async (_, make) => {
    const { status, errors, data } = await ask({ 'x-api-key': make() });
    expect([status, data, errors?.[0]?.extensions.code]).toEqual([401, undefined, 'UNAUTHENTICATED']);
    expect(asked()).toBe(0);
  });

  it('was made up by the rules is refused, and leaves nothing behind', async () => {
    for (const made of [mintApiKey('live').key, mintApiKey('test').key]) {
      const { status, errors } = await ask({ 'x-api-key': made });
      expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
      expect(asked()).toBeLessThanOrEqual(2);
    }
  });

  it('comes with a token is refused, whichever is right', async () => {
    const good = `Bearer ${await claiming({})}`;
    for (const headers of [
      { authorization: good, 'x-api-key': 'rsn_live_x' },
      { authorization: 'Bearer x', 'x-api-key': key.secret },
      { authorization: '', 'x-api-key': key.secret },
    ]) {
      expect((await ask(headers)).status).toBe(401);
      expect(asked()).toBe(0);
    }
  });
});

describe('a header', () => {
  it("that names another's agency opens no door, and gives the one that does not exist as an answer", async () => {
    const real = await rival.send('{"query":"{ agency { id } }"}', { 'x-agency-id': owner.agencyId });
    const none = await rival.send('{"query":"{ agency { id } }"}', { 'x-agency-id': `agn_${'0'.repeat(26)}` });
    expect(real.status).toBe(401);
    expect({ ...real, headers: {} }).toEqual({ ...none, headers: {} });
  });

  it.each(['agn_x', '__proto__', 'A#agn_x', '../x', ' '])('that names the agency "%s" is refused', async (agencyId) => {
    const { status } = await rival.send('{"query":"{ agency { id } }"}', { 'x-agency-id': agencyId });
    expect(status).toBe(401);
  });

  it('that names an agency beside a key changes nothing: a key works for its own', async () => {
    const { data } = await key.send('{"query":"{ agency { id } }"}', { 'x-agency-id': rival.agencyId });
    expect(data).toEqual({ agency: { id: owner.agencyId } });
  });

  it('that claims to be of a proxy changes nothing, not even what the audit log says', async () => {
    const body = JSON.stringify({
      query: 'mutation { createBrand(input: { name: "x", slug: "forwarded" }) { brand { id } } }',
    });
    await key.send(body, {
      'x-forwarded-for': '6.6.6.6',
      'x-real-ip': '6.6.6.6',
      forwarded: 'for=6.6.6.6',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-proto': 'http',
      'x-http-method-override': 'GET',
      'x-original-url': '/health',
      'x-user-id': 'mem_x',
      'x-amzn-requestcontext': '{}',
    });
    const { data } = await owner.query('{ auditLog(first: 1) { nodes { operation outcome sourceIp } } }');
    expect(data.auditLog.nodes).toEqual([{ operation: 'createBrand', outcome: 'DONE', sourceIp: '127.0.0.1' }]);
  });
});

describe('a stored document', () => {
  const body = JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } });

  it('is looked up for nobody who is unknown', async () => {
    const { errors } = await api.stranger.send(body);
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(asked()).toBe(0);
  });

  it('is never remembered because somebody sent it', async () => {
    const withText = JSON.stringify({ ...JSON.parse(body), query: '{ agency { id } }' });
    await key.send(withText);
    expect((await key.send(body)).errors?.[0]?.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});
