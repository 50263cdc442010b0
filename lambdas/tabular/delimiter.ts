import { parse } from 'csv-parse/sync';
import { DELIMITERS, type Delimiter } from '../domain/network-export/table';

/** Enough rows to tell, however large the file is. */
const LOOKED_AT = 200;

/** Spreadsheet programs write this line first, so that others need not guess. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** The delimiter that a first line `sep=;` names, with what follows that line. */
export function namedDelimiter(text: string): { delimiter: Delimiter; rest: string } | undefined {
  const [line, character] = SEPARATOR_LINE.exec(text) ?? [];
  const delimiter = DELIMITER_NAMES.find((name) => DELIMITERS[name] === character);
  return line !== undefined && delimiter ? { delimiter, rest: text.slice(line.length) } : undefined;
}

const DELIMITER_NAMES = Object.keys(DELIMITERS) as Delimiter[];

/** The delimiter under which most rows have the same number of columns, and more than one. */
export function findDelimiter(text: string): Delimiter {
  const [best] = DELIMITER_NAMES.map((delimiter) => ({ delimiter, score: evenness(text, delimiter) })).sort(
    (one, other) => other.score - one.score,
  );
  return best?.delimiter ?? 'COMMA';
}

/** A header names its columns: where the first row of a table holds numbers, it was taken apart in the wrong places. */
const WITHOUT_HEADER = 0.1;

/** How many cells the rows with the most common number of columns have besides their first. */
function evenness(text: string, delimiter: Delimiter): number {
  const rows = firstRows(text, delimiter);
  const counts = new Map<number, number>();
  for (const { length } of rows) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [columns, most] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  const header = rows.find(({ length }) => length === columns) ?? [];
  return most * (columns - 1) * (header.some((cell) => /^\W*\d/.test(cell)) ? WITHOUT_HEADER : 1);
}

/** Under a wrong delimiter quotation marks stand in odd places; the rows before that are compared all the same. */
function firstRows(text: string, delimiter: Delimiter): string[][] {
  const rows: string[][] = [];
  try {
    parse(text, {
      delimiter: DELIMITERS[delimiter],
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: LOOKED_AT,
      on_record: (row: string[]) => {
        rows.push(row);
        return null;
      },
    });
  } catch {
    // What was read so far is judged.
  }
  return rows;
}
