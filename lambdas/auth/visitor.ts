import type { Caller } from '../domain/access';
import type { Member } from '../domain/agency';
import type { ApiKey } from '../domain/api-key';
import type { RateLimit, RateLimits } from '../domain/rate-limit';
import type { Directory } from '../usecases/ports';
import type { Identity, TokenVerifier } from './token';

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
