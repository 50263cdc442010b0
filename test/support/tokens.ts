import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { LOCAL_AUDIENCE, LOCAL_ISSUER } from '../../lambdas/local/issuer';
import { testDirectory } from './services';

/** A token signed with the test issuer's key, whatever it claims. Expires in five minutes unless it claims otherwise. */
export async function signToken(claims: JWTPayload): Promise<string> {
  const key = JSON.parse(readFileSync(join(testDirectory.path, 'issuer.json'), 'utf8')) as JWK & { kid: string };
  const now = Math.floor(Date.now() / 1000);
  const standard = { iss: LOCAL_ISSUER, aud: LOCAL_AUDIENCE, iat: now - 600, exp: now + 300, sub: 'somebody' };
  return new SignJWT({ ...standard, email_verified: true, ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid, typ: 'JWT' })
    .sign(await importJWK(key, 'ES256'));
}
