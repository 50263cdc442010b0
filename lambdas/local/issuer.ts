import { createHash, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import * as z from 'zod';
import type { DataDirectory } from './data-directory';

/**
 * The local issuer's name. It is fixed, whatever the port: memberships are bound to it, and data outlives a change of
 * port. Where its keys are is told apart from it.
 */
export const LOCAL_ISSUER = 'http://localhost:4000';
export const LOCAL_AUDIENCE = 'resonance-local';

const ALGORITHM = 'ES256';
const FILE = 'issuer.json';
const DAY_SECONDS = 24 * 60 * 60;

export interface Person {
  email: string;
  name?: string;
  /** How long the token is good for; a day when left out. */
  lifetimeSeconds?: number;
}

/** An OpenID Connect issuer for development: whoever can read its key file may sign in as anyone. */
export interface LocalIssuer {
  /** The public keys, as an issuer publishes them. */
  keys: { keys: JWK[] };
  issueToken(person: Person): Promise<string>;
}

const ellipticKey = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

/** Opens the issuer of a data folder; its key is made the first time. Throws `StartError` when that is not possible. */
export async function openIssuer(directory: DataDirectory): Promise<LocalIssuer> {
  const stored = directory.read(FILE, ellipticKey) ?? (await makeKey(directory));
  const { d: _private, ...publicKey } = stored;
  const key = await importJWK(stored, ALGORITHM);
  return {
    keys: { keys: [{ ...publicKey, alg: ALGORITHM, use: 'sig' }] },
    issueToken: ({ email, name, lifetimeSeconds = DAY_SECONDS }) =>
      new SignJWT({ email, email_verified: true, ...(name && { name }) })
        .setProtectedHeader({ alg: ALGORITHM, kid: stored.kid, typ: 'JWT' })
        .setIssuer(LOCAL_ISSUER)
        .setAudience(LOCAL_AUDIENCE)
        .setSubject(subjectOf(email))
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifetimeSeconds)
        .sign(key),
  };
}

/** What an OpenID Connect client asks for first. `address` is where this server is reached. */
export const discoveryDocument = (address: string) => ({
  issuer: LOCAL_ISSUER,
  jwks_uri: `${address}/.well-known/jwks.json`,
  response_types_supported: ['id_token'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: [ALGORITHM],
  claims_supported: ['iss', 'sub', 'aud', 'exp', 'iat', 'email', 'email_verified', 'name'],
});

async function makeKey(directory: DataDirectory): Promise<z.infer<typeof ellipticKey>> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const made = ellipticKey.parse({ ...(await exportJWK(privateKey)), kid: randomUUID() });
  // Another process may have made one at the same moment: the first to be written counts.
  directory.create(FILE, made);
  return directory.read(FILE, ellipticKey) ?? made;
}

/** The same person keeps the same subject, as with a real issuer. */
const subjectOf = (email: string): string =>
  createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 32);
