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
  const [best] = DELIMITER_NAMES.map((delimiter) => ({ delimiter, ...evenness(text, delimiter) })).sort(
    (one, other) => other.rows * (other.columns - 1) - one.rows * (one.columns - 1),
  );
  return best?.delimiter ?? 'COMMA';
}

/** The most common number of columns above one, and how many rows have it. */
function evenness(text: string, delimiter: Delimiter): { rows: number; columns: number } {
  const counts = new Map<number, number>();
  for (const { length } of firstRows(text, delimiter)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  const [columns, rows] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [1, 0];
  return { rows, columns };
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
