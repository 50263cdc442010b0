import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { createTokenVerifier, type TokenVerifier } from '../../../lambdas/auth/token';

const AUDIENCE = 'front-end';
const ANA = { sub: 'ana-1', email: 'Ana@Example.com', email_verified: true, name: 'Ana' };

/** An issuer on this machine that publishes the given keys and counts how often it is asked. */
async function startIssuer(answer: () => { status?: number; body: string }) {
  const asked = { times: 0 };
  const server = createServer((_request, response) => {
    asked.times += 1;
    const { status = 200, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe('a token', () => {
  let server: Server;
  let issuer: string;
  let asked: { times: number };
  let published: JWK[];
  let privateKey: CryptoKey;
  let verifier: TokenVerifier;

  const newKey = async (kid: string) => {
    const pair = await generateKeyPair('RS256', { extractable: true });
    return {
      privateKey: pair.privateKey,
      jwk: { ...(await exportJWK(pair.publicKey)), kid, alg: 'RS256', use: 'sig' },
    };
  };

  interface Changes {
    claims?: JWTPayload;
    key?: CryptoKey;
    kid?: string;
    issuer?: string;
    audience?: string;
    expires?: number | string;
  }

  const sign = ({ claims = ANA, key = privateKey, kid = 'one', ...changes }: Changes = {}) => {
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid })
      .setIssuedAt()
      .setIssuer(changes.issuer ?? issuer)
      .setAudience(changes.audience ?? AUDIENCE);
    return token.setExpirationTime(changes.expires ?? '5m').sign(key);
  };

  beforeAll(async () => {
    const key = await newKey('one');
    privateKey = key.privateKey;
    published = [key.jwk];
    ({ server, asked, url: issuer } = await startIssuer(() => ({ body: JSON.stringify({ keys: published }) })));
  });

  beforeEach(() => {
    asked.times = 0;
    verifier = createTokenVerifier({ issuer, audience: AUDIENCE });
  });

  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const refusal = (token: string) =>
    verifier.verify(token).then(
      () => 'accepted',
      (error: Error) => `${error.name}: ${error.message}`,
    );

  it('of the issuer says who speaks', async () => {
    expect(await verifier.verify(await sign())).toEqual({
      issuer,
      subject: 'ana-1',
      email: 'ana@example.com',
      name: 'Ana',
    });
  });

  it('of Cognito, where the verification may be a text, is accepted too', async () => {
    const token = await sign({ claims: { sub: 'ana-1', email: 'ana@example.com', email_verified: 'true' } });
    expect(await verifier.verify(token)).toEqual({ issuer, subject: 'ana-1', email: 'ana@example.com' });
  });

  it('that nobody signed is refused', async () => {
    const unsigned = new UnsecuredJWT(ANA).setIssuer(issuer).setAudience(AUDIENCE).setExpirationTime('5m').encode();
    const [header, payload] = unsigned.split('.');
    const named = Buffer.from(JSON.stringify({ alg: 'none', kid: 'one' })).toString('base64url');
    expect(await refusal(unsigned)).toBe('InvalidTokenError: The token is not a JSON Web Token.');
    expect(await refusal(`${header}.${payload}.AAAA`)).toMatch(/^InvalidTokenError: The token is signed with a key/);
    expect(await refusal(`${named}.${payload}.AAAA`)).toBe(
      'InvalidTokenError: The token is signed in a way that is not accepted.',
    );
  });

  it('signed with the public key as a shared secret is refused', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(published[0]));
    const token = await new SignJWT(ANA)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(secret);
    expect(await refusal(token)).toBe('InvalidTokenError: The token is signed in a way that is not accepted.');
  });

  it('signed with another key under a published name is refused', async () => {
    const other = await newKey('one');
    expect(await refusal(await sign({ key: other.privateKey }))).toBe(
      'InvalidTokenError: The signature of the token is wrong.',
    );
  });

  it('whose claims were changed after signing is refused', async () => {
    const [header, , signature] = (await sign()).split('.');
    const [, payload] = (await sign({ claims: { ...ANA, sub: 'bob' } })).split('.');
    expect(await refusal(`${header}.${payload}.${signature}`)).toBe(
      'InvalidTokenError: The signature of the token is wrong.',
    );
  });

  it('for another audience, of another issuer, expired or not valid yet is refused, each with its reason', async () => {
    const now = Math.floor(Date.now() / 1000);
    const refusals = await Promise.all([
      sign({ audience: 'another' }).then(refusal),
      sign({ issuer: 'https://issuer.example.com' }).then(refusal),
      sign({ expires: now - 1 }).then(refusal),
      sign({ claims: { ...ANA, nbf: now + 60 } }).then(refusal),
    ]);
    expect(refusals).toEqual([
      'InvalidTokenError: The token was issued for another audience.',
      'InvalidTokenError: The token comes from another issuer.',
      'InvalidTokenError: The token has expired.',
      'InvalidTokenError: The token is not valid yet.',
    ]);
  });

  it('that never expires is refused', async () => {
    const token = await new SignJWT(ANA)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .sign(privateKey);
    expect(await refusal(token)).toBe('InvalidTokenError: The token never expires (exp).');
  });

  it.each([
    ['without an email address', { sub: 'a', email_verified: true }, 'The token carries no email address.'],
    ['with a broken email address', { ...ANA, email: 'ana@' }, 'The token carries no email address.'],
    ['with an unverified one', { ...ANA, email_verified: false }, 'The email address of the token is not verified.'],
    [
      'verified by the text false',
      { ...ANA, email_verified: 'false' },
      'The email address of the token is not verified.',
    ],
    ['that leaves verification out', { sub: 'a', email: ANA.email }, 'The email address of the token is not verified.'],
    ['without a subject', { ...ANA, sub: undefined }, 'The token does not say whom it speaks for (sub).'],
  ])('%s is refused', async (_case, claims, reason) => {
    expect(await refusal(await sign({ claims }))).toBe(`InvalidTokenError: ${reason}`);
  });

  it.each(['', 'abc', 'a.b.c', '..', 'e30.e30.e30', 'ey.ey.ey', `${'x'.repeat(100_000)}.y.z`])(
    'that is none (%#) is refused without being quoted',
    async (text) => {
      const answer = await refusal(text);
      expect(answer).toMatch(/^InvalidTokenError: The token is/);
      expect(answer.length).toBeLessThan(100);
    },
  );

  it('costs one look at the issuer keys, however many tokens come', async () => {
    const tokens = await Promise.all(Array.from({ length: 10 }, () => sign()));
    await Promise.all(tokens.map((token) => verifier.verify(token)));
    await verifier.verify(await sign());
    expect(asked.times).toBe(1);
  });

  it('with unknown key ids cannot make the server flood the issuer', async () => {
    await verifier.verify(await sign());
    const strangers = await Promise.all(Array.from({ length: 20 }, (_, i) => sign({ kid: `stranger-${i}` })));
    const refusals = [];
    for (const token of strangers) refusals.push(await refusal(token));
    expect(new Set(refusals)).toEqual(
      new Set(['InvalidTokenError: The token is signed with a key that its issuer does not publish.']),
    );
    expect(asked.times).toBe(2);
    expect(await refusal(await sign())).toBe('accepted');
  });

  it('signed with a key that the issuer published since is accepted', async () => {
    await verifier.verify(await sign());
    const two = await newKey('two');
    published = [...published, two.jwk];
    expect(await refusal(await sign({ key: two.privateKey, kid: 'two' }))).toBe('accepted');
  });
});

describe('an issuer', () => {
  it.each([
    ['answers with an error', { status: 500, body: '{}' }],
    ['does not answer with keys', { body: '<html>' }],
  ])('that %s is not the token to blame', async (_case, answer) => {
    const { server, url } = await startIssuer(() => answer);
    const { privateKey } = await generateKeyPair('RS256');
    const token = await new SignJWT(ANA)
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuer(url)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(privateKey);
    const verifier = createTokenVerifier({ issuer: url, audience: AUDIENCE });
    await expect(verifier.verify(token)).rejects.toMatchObject({ name: 'IssuerUnavailableError' });
    await new Promise((resolve) => server.close(resolve));
  });

  it('elsewhere must publish its keys over https', () => {
    const create = (issuer: string, jwksUri?: string) => () => createTokenVerifier({ issuer, audience: 'a', jwksUri });
    expect(create('http://issuer.example.com')).toThrow('must come over https');
    expect(create('https://issuer.example.com', 'http://issuer.example.com/keys')).toThrow('must come over https');
    expect(create('http://localhost.example.com')).toThrow('must come over https');
    expect(create('https://issuer.example.com')).not.toThrow();
    expect(create('http://localhost:4000')).not.toThrow();
  });
});
