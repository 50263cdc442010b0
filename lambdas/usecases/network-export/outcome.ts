import type { ImportSummary } from '../../domain/import/rejection';
import type { Account } from '../../domain/network-export/account';
import type { ExportRejection } from '../../domain/network-export/fault';
import type { ExportReading } from '../../domain/network-export/reading';
import type { FileProblem, TableFile } from '../../domain/network-export/table';
import type { Profile } from '../../domain/profile';
import { invalid, type UserError } from '../../domain/result';

/** What was understood of a file, whether it was written or not. */
export interface Understood
  extends
    Pick<TableFile, 'encoding' | 'delimiter'>,
    Pick<
      ExportReading,
      'format' | 'granularity' | 'sheets' | 'language' | 'numberFormat' | 'dateOrder' | 'period' | 'inferredPeriod'
    >,
    Pick<ExportReading, 'metrics' | 'notRecorded' | 'unknownColumns' | 'warnings'> {
  /** Whose values they are, with the profiles that they are recorded for. */
  accounts: (Account & { profile: Profile | undefined })[];
}

/** What an import of a file came to. */
export interface ExportOutcome {
  understood: Understood | null;
  summary: ImportSummary | null;
  applied: boolean;
  rejections: ExportRejection[];
  userErrors: UserError[];
}

/** What one request writes in the time a caller waits. */
const MOST = { values: 10_000, posts: 1_000, totals: 1_000 } as const;
/** So many refused rows are named; the summary counts them all. */
const MOST_NAMED = 1_000;

export const refused = (userErrors: UserError[], understood: Understood | null = null): ExportOutcome => ({
  understood,
  summary: null,
  applied: false,
  rejections: [],
  userErrors,
});

/** An outcome that names no more rejections than an answer can hold. */
export function outcomeOf(
  understood: Understood,
  summary: ImportSummary,
  rejections: readonly ExportRejection[],
  applied: boolean,
): ExportOutcome {
  const isCut = rejections.length > MOST_NAMED;
  const note = `${rejections.length} faults were found; the first ${MOST_NAMED} are named.`;
  return {
    understood: isCut ? { ...understood, warnings: [...understood.warnings, note] } : understood,
    summary,
    applied,
    rejections: rejections.slice(0, MOST_NAMED),
    userErrors: [],
  };
}

/** The outcome of an import that refused rows stopped: nothing was written. */
export const stopped = ({ summary, ...outcome }: ExportOutcome): ExportOutcome => ({
  ...outcome,
  summary: summary && { ...summary, created: 0, updated: 0, unchanged: 0 },
  applied: false,
  userErrors: [
    invalid(
      'Some rows were refused, so nothing was written. Correct them, or ask for REJECT_FAILED_ROWS to have the others written.',
      ['input', 'content'],
    ),
  ],
});

export const nothingToWrite: UserError = invalid('The file holds no value that can be recorded.', ['input', 'content']);

/** What is too much for one request. */
export function sizeErrors({ days, posts, totals }: ExportReading): UserError[] {
  const sizes: [number, number, string][] = [
    [days.length, MOST.values, 'values'],
    [posts.length, MOST.posts, 'posts'],
    [totals.length, MOST.totals, 'totals'],
  ];
  return sizes.flatMap(([there, most, what]) =>
    there <= most
      ? []
      : [
          invalid(
            `The file holds ${there.toLocaleString('en')} ${what}; at most ${most.toLocaleString('en')} are imported at once: export a shorter period.`,
            ['input', 'content'],
          ),
        ],
  );
}

export function problemError({ message, sheet, row, column, option }: FileProblem): UserError {
  const place = [sheet && `sheet "${sheet}"`, row && `row ${row}`, column && `column "${column}"`].filter(
    (part) => part,
  );
  const where = place.length > 0 ? `${place.join(', ')}: ` : '';
  const isInput = option && option !== 'currency';
  return invalid(
    `${where}${message}`.replace(/^./, (first) => first.toUpperCase()),
    ['input', isInput ? option : 'content'],
  );
}
