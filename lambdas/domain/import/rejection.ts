/** Why a row was refused. Codes never change once published: programs count on them. */
export const REJECTION_CODES = [
  'BLANK',
  'INVALID',
  'BRAND_UNKNOWN',
  'NETWORK_UNKNOWN',
  'PROFILE_UNKNOWN',
  'CAMPAIGN_UNKNOWN',
  'FEEDBACK_UNKNOWN',
  'STRATEGY_UNKNOWN',
  'OBJECTIVE_UNKNOWN',
  'METRIC_UNKNOWN',
  'METRIC_COMPUTED',
  'DATE_IMPOSSIBLE',
  'VALUE_NOT_A_NUMBER',
  'VALUE_NEGATIVE',
  'VALUE_OUT_OF_RANGE',
  'DUPLICATE_ROW',
  'ALREADY_EXISTS',
  'STATE_CONFLICT',
  'CHANGED_MEANWHILE',
] as const;
export type RejectionCode = (typeof REJECTION_CODES)[number];

/** One fault of a row, by the name of the cell it is in. */
export interface RowFault {
  code: RejectionCode;
  path: string[];
  message: string;
}

export const isFault = (one: object | undefined): one is RowFault => one !== undefined && 'code' in one;

/** A fault together with its row. A row with two faults is named twice. */
export interface Rejection extends RowFault {
  /** Place of the row in the request, from 0. */
  index: number;
  /** The key that the sender knows the row's object by, where it could be read. */
  externalId: string | null;
}

/** How many rows came to what. Unless nothing was applied, the last four add up to `received`. */
export interface ImportSummary {
  received: number;
  created: number;
  updated: number;
  unchanged: number;
  rejected: number;
}

export const IMPORT_ERROR_POLICIES = ['REJECT_EVERYTHING', 'REJECT_FAILED_ROWS'] as const;
export type ImportErrorPolicy = (typeof IMPORT_ERROR_POLICIES)[number];

/** A row after it was read: what it says, or what is wrong with it. */
export type RowResult<Row> =
  | { ok: true; index: number; externalId: string | null; row: Row }
  | { ok: false; index: number; externalId: string | null; faults: RowFault[] };

export const fault = (code: RejectionCode, path: string, message: string): RowFault => ({
  code,
  path: [path],
  message,
});

/** The faults of all refused rows, in the order of the rows. */
export const rejectionsOf = (results: readonly RowResult<unknown>[]): Rejection[] =>
  results.flatMap((result) =>
    result.ok ? [] : result.faults.map((one) => ({ index: result.index, externalId: result.externalId, ...one })),
  );

export const accepted = <Row>(results: readonly RowResult<Row>[]) => results.filter((result) => result.ok);
