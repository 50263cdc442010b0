import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWK, type JWTHeaderParameters, type JWTPayload } from 'jose';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../lambdas/local/issuer';
import { testDirectory } from './services';

/** The key pair of the test issuer. */
export const issuerKey = (): JWK & { kid: string } =>
  JSON.parse(readFileSync(join(testDirectory.path, 'issuer.json'), 'utf8')) as JWK & { kid: string };

/** What a token claims unless it claims otherwise. Expires in five minutes. */
export function usualClaims(): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  const standard = { iss: LOCAL_ISSUER, aud: LOCAL_AUDIENCE, iat: now - 600, exp: now + 300, sub: 'somebody' };
  return { ...standard, email_verified: true };
}

/** A token signed with the test issuer's key, or another one, whatever it claims and says of itself. */
export async function signToken(
  claims: JWTPayload,
  header: Partial<JWTHeaderParameters> = {},
  key: JWK = issuerKey(),
): Promise<string> {
  return new SignJWT({ ...usualClaims(), ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: issuerKey().kid, typ: 'JWT', ...header })
    .sign(await importJWK(key, 'ES256'));
}
