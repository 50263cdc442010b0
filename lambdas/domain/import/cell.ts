/** What a row holds in one place: text from a CSV file, a number from a program, or anything a caller sent instead. */
export type Cell = unknown;

/** Whether a cell says nothing: left out, null, or only white space. Blank is not zero. */
export const isBlank = (cell: Cell): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Text that spreadsheet programs take for a formula, with or without the apostrophes that say it is none. */
const LIKE_A_FORMULA = /^'*[=+\-@]/;
const MARKED_AS_TEXT = /^'+[=+\-@]/;

/** Text as a cell that no spreadsheet program takes for a formula: marked by an apostrophe, which `textOf` takes away. */
export const markedAsText = (written: string): string => (LIKE_A_FORMULA.test(written) ? `'${written}` : written);

/**
 * A cell as trimmed text: `12` and `"12"` are the same, and so are `=A1` and `'=A1`. `undefined` when it is blank or holds
 * no single value (a list, an object, a truth value).
 */
export function textOf(cell: Cell): string | undefined {
  const written = trimmed(cell);
  return written !== undefined && MARKED_AS_TEXT.test(written) ? written.slice(1) : written;
}

function trimmed(cell: Cell): string | undefined {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'string') return cell.trim();
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : undefined;
}

/** `\|` within an entry is no separator, and `\\` is one backslash. */
const ENTRY = /(?:\\[|\\]|[^|])+/g;

/** A cell as the list of its entries, blank ones left out: given as a list, or as one text with `|` between them. */
export function listOf(cell: Cell): unknown {
  if (isBlank(cell)) return undefined;
  if (Array.isArray(cell)) return cell.map((one: Cell) => trimmed(one) ?? one).filter((one) => !isBlank(one));
  const written = textOf(cell);
  if (written === undefined) return cell;
  const entries = written.match(ENTRY) ?? [];
  return entries.map((entry) => entry.replace(/\\([|\\])/g, '$1').trim()).filter((entry) => entry !== '');
}

/** A list as the text that `listOf` reads. */
export const asListText = (entries: readonly string[]): string =>
  entries.map((entry) => entry.replace(/[|\\]/g, '\\$&')).join('|');

// What programs write for a number. Thousands separators and decimal commas are left to the import of network exports,
// which knows the language of the file: "1,234" may be either of two numbers.
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,2})?$/i;

/** A cell as a number; `undefined` when it holds none. */
export function numberOf(cell: Cell): number | undefined {
  const written = textOf(cell);
  return written !== undefined && NUMBER.test(written) ? Number(written) : undefined;
}

/** A cell as it may stand in a message: short, and quoted if it is text. */
export function shown(cell: Cell): string {
  if (typeof cell === 'object' && cell !== null) return Array.isArray(cell) ? '[…]' : '{…}';
  const written = JSON.stringify(cell) ?? 'nothing';
  return written.length > 60 ? `${written.slice(0, 59)}…` : written;
}
