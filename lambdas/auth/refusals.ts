import { secondsUntil, type Budget } from '../domain/rate-limit';
import type { Charge, Charged } from '../usecases/ports';

/** Why a call is not let in; the sentence is safe to show. */
export class UnauthenticatedError extends Error {}

export const INVITATION_EXPIRED = 'Your invitation has expired. Ask the agency for a new one.';

/** The budget of this minute is used up. Nothing was executed, and nothing was taken. */
export class RateLimitedError extends Error {
  constructor(
    whose: string,
    { limit, remaining }: Budget,
    { cost }: Charge,
    readonly retryAfterSeconds: number,
  ) {
    super(
      `This request costs ${cost} points, and ${remaining} of the ${limit} that ${whose} has a minute are left. ` +
        `Try again in ${retryAfterSeconds} seconds.`,
    );
  }
}

/** The request costs more than the whole budget of a minute: to wait would not help. */
export class BeyondBudgetError extends Error {
  constructor(whose: string, { limit }: Budget, { cost }: Charge) {
    super(`This request costs ${cost} points, and ${whose} has ${limit} a minute. Ask for less at once.`);
  }
}

/** The budget after a charge. Throws `RateLimitedError` or `BeyondBudgetError` when nothing could be taken. */
export function paidFrom(whose: string, { charged, budget }: Charged, charge: Charge): Budget {
  if (charged) return budget;
  if (charge.cost > budget.limit) throw new BeyondBudgetError(whose, budget, charge);
  throw new RateLimitedError(whose, budget, charge, secondsUntil(budget, charge.now));
}
