import type { Money } from './money';
import type { Strategy } from './strategy';

/** A failure a caller can act on. It is data, not an exception: use cases return all of them at once. */
export type UserError =
  | { code: 'NOT_FOUND'; message: string; path?: string[] }
  | { code: 'INVALID'; message: string; path?: string[] }
  | { code: 'ALREADY_EXISTS'; message: string; path?: string[]; existing?: { id: string } }
  | { code: 'VERSION_CONFLICT'; message: string; path?: string[]; current?: { id: string } }
  | { code: 'STATE_CONFLICT'; message: string; path?: string[] }
  | { code: 'STEP_ORDER'; message: string; path?: string[]; blockedBy: BlockingStep[]; strategy: Strategy }
  | { code: 'REQUIREMENTS_UNMET'; message: string; path?: string[]; unmet: Requirement[] }
  | { code: 'FLOW_CYCLE'; message: string; path?: string[]; cycle: string[] }
  | {
      code: 'BUDGET_EXCEEDED';
      message: string;
      path?: string[];
      left: Money;
      /** When hours ran out: how many are left, in hundredths. */
      leftHours?: bigint;
    };

export type UserErrorCode = UserError['code'];

/** A step that stands in the way of another; `subKey` is set when it is a sub-step of H. */
export interface BlockingStep {
  key: string;
  subKey?: string;
}

/** One condition for completing a step, with a code that never changes and a sentence for a person. */
export interface Requirement {
  code: string;
  message: string;
  met: boolean;
}

export type Result<T> = { ok: true; value: T } | { ok: false; errors: UserError[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (...errors: UserError[]): Result<never> => ({ ok: false, errors });

export const notFound = (what: string, path?: string[]): UserError => ({
  code: 'NOT_FOUND',
  message: `There is no such ${what}, or you may not see it.`,
  ...(path && { path }),
});

export const invalid = (message: string, path?: string[]): UserError => ({
  code: 'INVALID',
  message,
  ...(path && { path }),
});
