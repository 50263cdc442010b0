import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { Visitor } from '../auth/visitor';
import { BeyondBudgetError, RateLimitedError, UnauthenticatedError } from '../auth/refusals';
import type { Caller } from '../domain/access';
import type { Session } from '../usecases/session';

/** Finds out who calls and charges them so many points. Throws `UnauthenticatedError` for credentials that are none. */
export type Authenticate = (cost: number) => Promise<Visitor | undefined>;

/**
 * Who calls. It is not found out before the request is known to be one that can be served, so that what is refused for its
 * form costs neither a look into the table nor the check of a signature. All copies of a context share one.
 */
export class Admission {
  /** `undefined` as well for a call without credentials. */
  visitor?: Visitor;
  /** What the caller does for their agency. */
  session?: Session;
  private charged = 0;

  constructor(
    private readonly authenticate: Authenticate,
    private readonly sessionOf: (caller: Caller) => Session,
  ) {}

  /**
   * Lets the caller in for so many points. Asked again, it charges what is not paid yet. Throws a `GraphQLError` for credentials
   * that are none (`UNAUTHENTICATED`, with HTTP status 401) and for callers who have too few points left (`RATE_LIMITED`,
   * 429) or never have so many (`QUERY_TOO_COMPLEX`); without credentials there is no visitor.
   */
  async admit(cost: number): Promise<void> {
    const due = cost - this.charged;
    if (due <= 0) return;
    this.visitor = await this.authenticate(due).catch((error: unknown) => {
      throw refusal(error);
    });
    this.charged = cost;
    const caller = this.visitor?.caller;
    this.session ??= caller && this.sessionOf(caller);
  }
}

function refusal(error: unknown): unknown {
  if (error instanceof UnauthenticatedError) {
    return new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } });
  }
  if (error instanceof BeyondBudgetError) {
    return new GraphQLError(error.message, { extensions: { code: 'QUERY_TOO_COMPLEX', http: { status: 400 } } });
  }
  if (error instanceof RateLimitedError) {
    const { message, retryAfterSeconds } = error;
    const headers = new HeaderMap([['retry-after', String(retryAfterSeconds)]]);
    return new GraphQLError(message, {
      extensions: { code: 'RATE_LIMITED', retryAfterSeconds, http: { status: 429, headers } },
    });
  }
  return error;
}
