/** Budgets are for a minute of the clock: each begins with a full one. */
const WINDOW_MS = 60_000;

/** Points a minute that one key and one agency may use. A request uses as many as it was reckoned to cost. */
export interface RateLimits {
  key: number;
  agency: number;
}

/** How a budget stands. */
export interface Budget {
  /** Points a minute. */
  limit: number;
  /** Points that are left of this minute. */
  remaining: number;
  /** When it is full again. */
  resetsAt: string;
}

/** What binds a caller: at the top the budget that has least left, and both. A person has none of their own. */
export interface RateLimit extends Budget {
  key?: Budget;
  agency: Budget;
}

/** The number of the minute that an instant lies in, since 1970. */
export const windowOf = (now: Date): number => Math.floor(now.getTime() / WINDOW_MS);

export const endOfWindow = (window: number): string => new Date((window + 1) * WINDOW_MS).toISOString();

/** Whole seconds until a budget is full again; never 0, so that nobody comes back at once. */
export const secondsUntil = ({ resetsAt }: Budget, now: Date): number =>
  Math.max(1, Math.ceil((Date.parse(resetsAt) - now.getTime()) / 1000));

export function rateLimitOf(agency: Budget, key?: Budget): RateLimit {
  const tightest = key && key.remaining < agency.remaining ? key : agency;
  return { ...tightest, agency, ...(key && { key }) };
}
