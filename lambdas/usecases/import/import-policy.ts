import type { ImportErrorPolicy, ImportSummary, Rejection } from '../../domain/import/rejection';
import { invalid, type UserError } from '../../domain/result';

/** How an import is to be run. Left out: one refused row stops it, and it is no dry run. */
export interface ImportOptions {
  errorPolicy?: ImportErrorPolicy;
  dryRun?: boolean;
}

/** What an import came to. */
export interface ImportOutcome {
  summary: ImportSummary | null;
  applied: boolean;
  rejections: Rejection[];
  userErrors: UserError[];
}

/** The outcome of a request that was not looked at any further. */
export const refusedRequest = (...userErrors: UserError[]): ImportOutcome => ({
  summary: null,
  applied: false,
  rejections: [],
  userErrors,
});

export const wrongCount = (received: number, most: number): UserError | undefined =>
  received >= 1 && received <= most
    ? undefined
    : invalid(`Send 1 to ${most.toLocaleString('en')} rows at once; there are ${received.toLocaleString('en')}.`, [
        'input',
        'rows',
      ]);

const rowsIn = (rejections: readonly Rejection[]): number => new Set(rejections.map(({ index }) => index)).size;

/** Whether refused rows stop the whole import. */
export const isStopped = (rejections: readonly Rejection[], { errorPolicy }: ImportOptions): boolean =>
  rejections.length > 0 && errorPolicy !== 'REJECT_FAILED_ROWS';

/** What the caller is told when refused rows stopped the whole import. */
export const stoppedError = ({ received, rejected }: Pick<ImportSummary, 'received' | 'rejected'>): UserError =>
  invalid(
    `${rejected} of ${received} rows were refused, so nothing was written. ` +
      'Correct them, or ask for REJECT_FAILED_ROWS to have the others written.',
    ['input', 'rows'],
  );

/** The outcome of an import that refused rows stopped: nothing was written. */
export function stoppedImport(received: number, rejections: Rejection[]): ImportOutcome {
  const rejected = rowsIn(rejections);
  return {
    summary: { received, created: 0, updated: 0, unchanged: 0, rejected },
    applied: false,
    rejections,
    userErrors: [stoppedError({ received, rejected })],
  };
}

/** The outcome of an import that ran, or that would run like this. */
export const finishedImport = (
  received: number,
  counts: Pick<ImportSummary, 'created' | 'updated' | 'unchanged'>,
  rejections: Rejection[],
  { dryRun }: ImportOptions,
): ImportOutcome => ({
  summary: { received, ...counts, rejected: rowsIn(rejections) },
  applied: dryRun !== true,
  rejections,
  userErrors: [],
});
