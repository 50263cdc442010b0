import { JwtVerifier } from 'aws-jwt-verify';
import {
  JwksValidationError,
  JwtExpiredError,
  JwtInvalidAudienceError,
  JwtInvalidIssuerError,
  JwtInvalidSignatureAlgorithmError,
  JwtNotBeforeError,
  JwtParseError,
  JwtWithoutValidKidError,
  KidNotFoundInJwksError,
  WaitPeriodNotYetEndedJwkError,
} from 'aws-jwt-verify/error';
import * as z from 'zod';
import { assertTrustworthy, createKeyCache, IssuerUnavailableError } from './jwks';

/** Who a token speaks for. What they may do is not the token's to say. */
export interface Identity {
  issuer: string;
  subject: string;
  /** In lower case, and verified by the issuer. */
  email: string;
  name?: string;
}

export interface TokenVerifier {
  /** Throws `InvalidTokenError` for a token that is not to be trusted, `IssuerUnavailableError` without the keys. */
  verify(token: string): Promise<Identity>;
}

/** The token is refused. The message may be shown to the caller: it holds nothing of the token. */
export class InvalidTokenError extends Error {
  override readonly name = 'InvalidTokenError';
}

export interface TokenSettings {
  /** `iss` of the tokens that are accepted. */
  issuer: string;
  /** `aud` of the tokens that are accepted. */
  audience: string;
  /** Where the issuer's public keys are. By default at `<issuer>/.well-known/jwks.json`. */
  jwksUri?: string;
}

const claims = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  exp: z.number(),
  email: z.email().max(254),
  email_verified: z.union([z.literal(true), z.literal('true')]),
  name: z.string().optional().catch(undefined),
});

/** What is wrong when a claim is missing or of the wrong form. */
const CLAIM_PROBLEMS: Record<string, string> = {
  sub: 'The token does not say whom it speaks for (sub).',
  exp: 'The token never expires (exp).',
  email: 'The token carries no email address.',
  email_verified: 'The email address of the token is not verified.',
};

/**
 * Verifies ID tokens of one OpenID Connect issuer, Cognito among them: signature, issuer, audience, time, and that the
 * email address was verified. Throws at once when the keys' address is neither https nor on this machine.
 */
export function createTokenVerifier({ issuer, audience, jwksUri }: TokenSettings): TokenVerifier {
  const keysAddress = jwksUri ?? `${issuer.replace(/\/$/, '')}/.well-known/jwks.json`;
  assertTrustworthy(keysAddress);
  const verifier = JwtVerifier.create({ issuer, audience, jwksUri: keysAddress }, { jwksCache: createKeyCache() });

  return {
    async verify(token) {
      const payload = await verifier.verify(token).catch((error: unknown) => {
        throw refusalOf(error, keysAddress);
      });
      return identityOf(payload);
    },
  };
}

function identityOf(payload: unknown): Identity {
  const parsed = claims.safeParse(payload);
  if (!parsed.success) {
    const claim = String(parsed.error.issues[0]?.path[0]);
    throw new InvalidTokenError(CLAIM_PROBLEMS[claim] ?? 'The token is not complete.');
  }
  const { iss, sub, email, name } = parsed.data;
  return { issuer: iss, subject: sub, email: email.toLowerCase(), ...(name && { name }) };
}

/** The library's own error is not kept as the cause: it may quote the token. */
function refusalOf(error: unknown, keysAddress: string): Error {
  if (error instanceof IssuerUnavailableError) return error;
  if (error instanceof JwksValidationError) {
    return new IssuerUnavailableError(`What is at ${keysAddress} is not a set of keys.`);
  }
  const [, problem] = PROBLEMS.find(([kind]) => error instanceof kind) ?? [];
  return new InvalidTokenError(problem ?? 'The signature of the token is wrong.');
}

const UNKNOWN_KEY = 'The token is signed with a key that its issuer does not publish.';

const PROBLEMS: [new (...args: never[]) => Error, string][] = [
  [JwtExpiredError, 'The token has expired.'],
  [JwtNotBeforeError, 'The token is not valid yet.'],
  [JwtInvalidAudienceError, 'The token was issued for another audience.'],
  [JwtInvalidIssuerError, 'The token comes from another issuer.'],
  [JwtInvalidSignatureAlgorithmError, 'The token is signed in a way that is not accepted.'],
  [JwtParseError, 'The token is not a JSON Web Token.'],
  [JwtWithoutValidKidError, UNKNOWN_KEY],
  [KidNotFoundInJwksError, UNKNOWN_KEY],
  [WaitPeriodNotYetEndedJwkError, UNKNOWN_KEY],
];
