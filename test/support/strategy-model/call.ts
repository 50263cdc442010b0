import type { Role } from '../../../lambdas/domain/access';

/** One of the people who work on the brand. */
export interface Person {
  /** The member's id. */
  id: string;
  role: Role;
  group?: string;
}

/** A mutation, as somebody sends it. */
export interface Call {
  mutation: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- inputs of all mutations; the API checks their shape
  input: Record<string, any>;
  by: Person;
}

/** What came of it: the codes of the refusals, in order of the alphabet; without one, the version of what was changed. */
export interface Outcome {
  codes: string[];
  version?: number;
}

export const refusedWith = (...codes: string[]): Outcome => ({ codes: codes.sort() });
export const doneWith = (version: number): Outcome => ({ codes: [], version });
