/** What a cell of a file holds. A text file holds text only, a workbook also numbers and formulas; blank is `''`. */
export type FileCell = string | number | Formula;

/** A formula of a workbook. It is never evaluated, and what the file says it came to is not believed. */
export interface Formula {
  formula: string;
}

/** Rows as they stand in the file: the first is row 1, titles, comments and blank rows included. */
export interface Sheet {
  /** A workbook's sheets have names; the one of a text file has none. */
  name: string | null;
  rows: readonly (readonly FileCell[])[];
}

export const ENCODINGS = ['UTF_8', 'UTF_16LE', 'UTF_16BE', 'WINDOWS_1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export const DELIMITERS = { COMMA: ',', SEMICOLON: ';', TAB: '\t' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/** A file as tables, before anybody asked what it means. */
export interface TableFile {
  sheets: readonly Sheet[];
  /** `null` for a workbook, and for content that came as text. */
  encoding: Encoding | null;
  /** `null` for a workbook. */
  delimiter: Delimiter | null;
  /** True for a text file whose last line does not end: it may have been cut. */
  endsMidLine: boolean;
  warnings: readonly string[];
}

/** Why a file, or a part of it, cannot be read at all. Rows and columns count from 1. */
export interface FileProblem {
  message: string;
  sheet?: string;
  row?: number;
  column?: string;
  /** The input field by which the caller can answer what the file leaves open. */
  option?: 'dateOrder' | 'numberFormat' | 'year' | 'format' | 'currency';
}

export const isFormula = (cell: FileCell): cell is Formula => typeof cell === 'object';

/** A cell as trimmed text, whatever it holds; a formula as it is written. */
export function cellText(cell: FileCell | undefined): string {
  if (cell === undefined) return '';
  return (isFormula(cell) ? `=${cell.formula}` : String(cell)).trim();
}
