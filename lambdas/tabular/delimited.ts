import { CsvError, parse } from 'csv-parse/sync';
import { DELIMITERS, type FileProblem, type TableFile } from '../domain/network-export/table';
import { findDelimiter, namedDelimiter } from './delimiter';
import { MOST, tooManyColumns, tooManyRows } from './limits';

type Read = Pick<TableFile, 'sheets' | 'delimiter' | 'endsMidLine'>;

/** Reads comma, semicolon or tab separated text. Quotes have to be right: a stray one would move values to other cells. */
export function readDelimited(text: string): Read | FileProblem {
  const named = namedDelimiter(text);
  const delimiter = named?.delimiter ?? findDelimiter(text);
  const rows = parsed(named?.rest ?? text, DELIMITERS[delimiter], named ? 1 : 0);
  if ('message' in rows) return rows;
  // The line that names the delimiter is a row of the file too.
  const all = named ? [[''], ...rows] : rows;
  const wide = all.findIndex(({ length }) => length > MOST.columns);
  if (wide >= 0) return { message: tooManyColumns, row: wide + 1 };
  if (all.length > MOST.rows) return { message: tooManyRows };
  return { sheets: [{ name: null, rows: all }], delimiter, endsMidLine: !/[\r\n]$/.test(text) };
}

function parsed(text: string, delimiter: string, rowsBefore: number): string[][] | FileProblem {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: MOST.characters,
      to: MOST.rows + 1,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = typeof error.records === 'number' ? error.records + 1 + rowsBefore : undefined;
    return { message: SENTENCES[error.code] ?? `It is not well-formed (${error.code}).`, row };
  }
}

const SENTENCES: Partial<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: 'A quotation mark is opened and never closed: the file is cut or damaged from here on.',
  CSV_INVALID_CLOSING_QUOTE: 'A quotation mark stands in the middle of a quoted cell without being doubled.',
  INVALID_OPENING_QUOTE: 'A quotation mark stands in the middle of a cell that is not quoted.',
  CSV_MAX_RECORD_SIZE: `A row has more than ${MOST.characters.toLocaleString('en')} characters.`,
};
