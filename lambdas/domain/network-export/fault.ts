/** Why a row of a file was refused. Codes never change once published: programs count on them. */
export const EXPORT_REJECTION_CODES = [
  'BLANK',
  'ROW_SHAPE',
  'FORMULA',
  'DATE_IMPOSSIBLE',
  'ID_UNREADABLE',
  'INVALID',
  'VALUE_NOT_A_NUMBER',
  'VALUE_NOT_WHOLE',
  'VALUE_NEGATIVE',
  'VALUE_OUT_OF_RANGE',
  'DUPLICATE_ROW',
  'INCOMPLETE_TOTAL',
  'OVERLAPPING_PERIOD',
] as const;
export type ExportRejectionCode = (typeof EXPORT_REJECTION_CODES)[number];

/** One fault, where it stands in the file. A row with two faults is named twice. */
export interface ExportRejection {
  sheet: string | null;
  /** From 1, as the row stands in the file: titles and header count. */
  row: number;
  /** The header of the column; `null` when it is the row as a whole. */
  column: string | null;
  code: ExportRejectionCode;
  message: string;
}
