import { visitorWithKey } from './partner';
import { visitorWithToken } from './person';
import { UnauthenticatedError } from './refusals';
import { InvalidTokenError, type Identity, type TokenVerifier } from './token';
import type { EntryTerms, Visitor } from './visitor';

/** What a request said about who is calling. */
export interface Credentials {
  authorization?: string;
  apiKey?: string;
  agencyId?: string;
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
