import type { Caller } from '../domain/access';
import type { Member } from '../domain/agency';
import type { ApiKey } from '../domain/api-key';
import type { RateLimit, RateLimits } from '../domain/rate-limit';
import type { Directory } from '../usecases/ports';
import { visitorWithKey } from './partner';
import { visitorWithToken } from './person';
import { UnauthenticatedError } from './refusals';
import { InvalidTokenError, type Identity, type TokenVerifier } from './token';

/** What a request said about who is calling. */
export interface Credentials {
  authorization?: string;
  apiKey?: string;
  agencyId?: string;
}

/** A verified caller. Without an agency yet, they can do no more than create one or see where they belong. */
export interface Visitor {
  /** The person, when a person is calling. */
  identity?: Identity;
  member?: Member;
  /** Whether the person is nothing but invited, and that too long ago. */
  invitationExpired?: boolean;
  apiKey?: ApiKey;
  caller?: Caller;
  /** Whether the agency serves people nothing but the documents that it has published. */
  trustedDocumentsOnly?: boolean;
  /** What this call has left its agency and its key; `undefined` for a call without an agency, which is not counted. */
  rateLimit?: RateLimit;
}

/** What letting somebody in takes. */
export interface EntryTerms {
  directory: Directory;
  tokens: TokenVerifier;
  now: Date;
  /** Points that the request is reckoned to cost. */
  cost: number;
  limits: RateLimits;
}

/**
 * Finds out who is calling and charges the call to its key and its agency; `undefined` for a call without credentials.
 * Throws `UnauthenticatedError`, `RateLimitedError`, `BeyondBudgetError`, and `IssuerUnavailableError`.
 */
export async function authenticate(credentials: Credentials, terms: EntryTerms): Promise<Visitor | undefined> {
  if (credentials.apiKey !== undefined && credentials.authorization !== undefined) {
    throw new UnauthenticatedError('Send either an API key or a token, not both.');
  }
  if (credentials.apiKey !== undefined) return visitorWithKey(credentials.apiKey, terms);
  if (credentials.authorization === undefined) return undefined;
  const token = /^Bearer +(\S+)$/i.exec(credentials.authorization)?.[1];
  if (token === undefined) throw new UnauthenticatedError('The Authorization header has to be "Bearer <token>".');
  return visitorWithToken(await verified(terms.tokens, token), credentials.agencyId, terms);
}

async function verified(tokens: TokenVerifier, token: string): Promise<Identity> {
  try {
    return await tokens.verify(token);
  } catch (error) {
    if (error instanceof InvalidTokenError) throw new UnauthenticatedError(error.message);
    throw error;
  }
}
