import { groupingFormat, isAmbiguous, onlyFormat, readNumber, type NumberFormat } from './numbers';
import type { FileProblem } from './table';
import type { Language } from './words/language';

/** A cell that holds a number, as evidence of how the file writes numbers. */
export interface NumberCell {
  text: string;
  /** The value cannot have a fraction: it counts something. */
  whole: boolean;
  sheet?: string;
  row: number;
  column: string;
}

export interface NumberFormatQuestion {
  cells: readonly NumberCell[];
  /** What the caller said. */
  given?: NumberFormat;
  language: Language | null;
  delimiter: string | null;
}

/** The format that a file's numbers are written in; `null` when every number reads the same in both. */
export type NumberFormatAnswer = { ok: true; format: NumberFormat | null } | { ok: false; problem: FileProblem };

const OTHER: Record<NumberFormat, NumberFormat> = { DECIMAL_POINT: 'DECIMAL_COMMA', DECIMAL_COMMA: 'DECIMAL_POINT' };

/**
 * Decides from all the numbers of a file. One that can be written in one format only (`3,61`) proves it. Where every
 * number that matters fits both (`1.234`), two of these have to agree and none of the first two may stand alone against
 * the other: the language of the headers, the delimiter, and that what is counted has no fractions.
 */
export function decideNumberFormat({ cells, given, language, delimiter }: NumberFormatQuestion): NumberFormatAnswer {
  if (given) return { ok: true, format: given };
  const proofs = new Map<NumberFormat, NumberCell>();
  const ambiguous: NumberCell[] = [];
  for (const cell of cells) {
    const number = readNumber(cell.text.replace(/\s*%$/, ''));
    if (!number) continue;
    const format = onlyFormat(number);
    if (format && !proofs.has(format)) proofs.set(format, cell);
    if (!format && isAmbiguous(number)) ambiguous.push(cell);
  }
  const [proven, ...others] = proofs.keys();
  if (proven && others.length === 0) return { ok: true, format: proven };
  if (proven) return ask([...proofs.values()], 'The file writes numbers in two ways');
  if (ambiguous.length === 0) return { ok: true, format: null };
  const decided = agreed(ambiguous, language, delimiter);
  return decided ? { ok: true, format: decided } : ask(ambiguous.slice(0, 1), 'It cannot be told how to read');
}

function agreed(
  cells: readonly NumberCell[],
  language: Language | null,
  delimiter: string | null,
): NumberFormat | null {
  const byLanguage = language && (language === 'en' ? 'DECIMAL_POINT' : 'DECIMAL_COMMA');
  const byDelimiter = delimiter === ';' ? 'DECIMAL_COMMA' : delimiter === ',' ? 'DECIMAL_POINT' : null;
  const byWholeness = wholeness(cells);
  if (byWholeness === 'CONTRADICTORY') return null;
  if (byWholeness) return byWholeness === byLanguage || byWholeness === byDelimiter ? byWholeness : null;
  if (byLanguage && byDelimiter) return byLanguage === byDelimiter ? byLanguage : null;
  return byLanguage ?? byDelimiter;
}

/** What is counted has no fraction, so a separator in it groups thousands; in `1.234K` it may be either. */
function wholeness(cells: readonly NumberCell[]): NumberFormat | null | 'CONTRADICTORY' {
  const formats = new Set(
    cells.flatMap(({ text, whole }) => {
      const number = readNumber(text);
      return whole && number && !number.abbreviated ? (groupingFormat(number) ?? []) : [];
    }),
  );
  return formats.size > 1 ? 'CONTRADICTORY' : ([...formats][0] ?? null);
}

function ask(cells: readonly NumberCell[], what: string): NumberFormatAnswer {
  const [first] = cells;
  const places = cells.map(({ text, row, column }) => `"${text.slice(0, 30)}" in row ${row}, column "${column}"`);
  const readings = first && readNumber(first.text)?.readings;
  const meanings = readings && NUMBERS_ASKED.flatMap((format) => readings[format] ?? []);
  const either = meanings?.length === 2 && meanings[0] !== meanings[1] ? ` (${meanings.join(' or ')})` : '';
  return {
    ok: false,
    problem: {
      message: `${what}: ${places.join(' and ')}${either}. Say with numberFormat which character stands before the decimals.`,
      sheet: first?.sheet,
      row: first?.row,
      column: first?.column,
      option: 'numberFormat',
    },
  };
}

const NUMBERS_ASKED = Object.keys(OTHER) as NumberFormat[];
