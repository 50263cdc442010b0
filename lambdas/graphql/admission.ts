import { GraphQLError } from 'graphql';
import { UnauthenticatedError, type Visitor } from '../auth/caller';
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
   * Lets the caller in for so many points. Asked again, it charges what is not paid yet. Throws a `GraphQLError`
   * (`UNAUTHENTICATED`, with HTTP status 401) for credentials that are none; without credentials there is no visitor.
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

const refusal = (error: unknown): unknown =>
  error instanceof UnauthenticatedError
    ? new GraphQLError(error.message, { extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } } })
    : error;
