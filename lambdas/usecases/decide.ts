import { fail, ok, type Result, type UserError } from '../domain/result';
import { commit } from './commit';
import type { Change, Refusal, StoredChange } from './ports';
import type { Session } from './session';

/** What a use case makes of the state it read: errors, or an outcome with the changes that bring it about. */
export type Decision<T> =
  | {
      ok: false;
      errors: UserError[];
      /** Whether it mixes two moments, and has to be decided anew. */
      isOutdated?: boolean;
    }
  | {
      ok: true;
      value: T;
      changes: Change[];
      /** What is too much for one transaction: written after it, part by part. */
      further?: Change[][];
    };

export const refuse = (...errors: UserError[]): Decision<never> => ({ ok: false, errors });

export const decide = <T>(value: T, changes: Change[]): Decision<T> => ({ ok: true, value, changes });

/** For more than one transaction takes: each part is all or nothing, and a decision made anew continues where it stopped. */
export const decideInParts = <T>(value: T, [changes = [], ...further]: Change[][]): Decision<T> => ({
  ok: true,
  value,
  changes,
  further,
});

interface Versioned {
  id: string;
  version: number;
}

/**
 * A refusal for what was read after its subject counts only while that is as it was: what was read later may speak of what
 * somebody did to the subject in between. A write needs no such care, its version condition refuses it.
 */
export async function whileUnmoved<T>(
  decision: Decision<T>,
  before: Versioned,
  readAgain: (id: string) => Promise<Versioned | undefined>,
): Promise<Decision<T>> {
  if (decision.ok) return decision;
  const now = await readAgain(before.id);
  return { ...decision, isOutdated: now?.version !== before.version };
}

const ATTEMPTS = 40;
const LONGEST_PAUSE_MS = 60;

/**
 * Reads, decides and writes. When others wrote in between, nothing was written: it reads and decides again, so that every
 * decision was made on the state it changed. `explain` turns a refused change into an error for the caller where trying
 * again would not help (a name that is taken); it counts when nothing else was refused.
 */
export async function readDecideWrite<T>(
  session: Session,
  readAndDecide: () => Promise<Decision<T>>,
  explain: (refused: StoredChange) => UserError | undefined = () => undefined,
): Promise<Result<T>> {
  const earlier = session.mutation?.once?.result;
  if (earlier) return ok(earlier.value as T);
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const decision = await readAndDecide();
    if (!decision.ok) {
      if (decision.isOutdated) continue;
      return fail(...decision.errors);
    }
    if (decision.changes.length === 0) return ok(decision.value);
    const refusal = await commitAll(session, [decision.changes, ...(decision.further ?? [])], decision.value);
    if (!refusal) return ok(decision.value);
    const errors = refusal.refused.flatMap((change) => explain(change) ?? []);
    if (errors.length > 0 && errors.length === refusal.refused.length) return fail(...errors);
    await pause(Math.random() * Math.min(LONGEST_PAUSE_MS, 2 ** attempt));
  }
  return fail({
    code: 'VERSION_CONFLICT',
    message: 'Many others are changing this at the same moment. Nothing was written; try again.',
  });
}

/** Writes the parts in order until one is refused. */
async function commitAll(session: Session, parts: readonly Change[][], value: unknown): Promise<Refusal | undefined> {
  if (parts.length > 1 && session.mutation?.once?.isOpen) {
    throw new Error('One transaction would keep the answer to several: the mutation lacks @inParts.');
  }
  for (const part of parts) {
    const refusal = await commit(session, part, value);
    if (refusal) return refusal;
  }
  return undefined;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The error for an `expectedVersion` that is not the present one; `undefined` when it fits or none was given. */
export function versionMismatch(current: Versioned, expectedVersion: number | null | undefined): UserError | undefined {
  if (expectedVersion === null || expectedVersion === undefined || expectedVersion === current.version)
    return undefined;
  return {
    code: 'VERSION_CONFLICT',
    message: `It has version ${current.version} by now, not ${expectedVersion}. Read it again, then decide.`,
    path: ['input', 'expectedVersion'],
    current,
  };
}
