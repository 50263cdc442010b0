import type { UserError } from '../../domain/result';
import { versionMismatch } from '../decide';

/** The error for an `expectedVersion` of something that a brand has one of, and that may not have been saved yet. */
export const mismatchOf = (
  before: { id: string; version: number } | undefined,
  expectedVersion: number | undefined,
): UserError | undefined => {
  if (before || expectedVersion === undefined) return before && versionMismatch(before, expectedVersion);
  return {
    code: 'VERSION_CONFLICT',
    message: 'It was never saved and has no version yet. Leave the version out.',
    path: ['input', 'expectedVersion'],
  };
};
