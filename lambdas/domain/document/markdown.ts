/*
 * The few forms of Markdown that a document is made of. Every function takes plain text, as a person wrote it, and
 * escapes it itself, so that no text can become a heading, break a table or bring HTML along. What they return is never
 * given to another one.
 */

/** Part of a document, between two blank lines. Empty where there is nothing to show. */
export type Block = string;

/** A column of a table; figures stand on the right. */
export type Column = string | { right: string };

export type Cell = string | undefined;

/** Shown where a table has nothing to say. */
const NOTHING = '–';

/** What means something wherever it stands in a line: emphasis, code, links, HTML, tables, strikethrough, formulas. */
const ALWAYS = /[\\`*_[\]<|~$]|&(?=#?\w+;)/g;
/** What means something only where a line begins: headings, quotes, lists, underlines of headings and tables. */
const AT_START = /^(?:(?:[-+]|#{1,6})(?=\s|$)|>|[-=:][-=:\s]*$)/;
const NUMBERED_AT_START = /^(\d+)([.)])(?=\s|$)/;

const escaped = (line: string): string => line.replace(ALWAYS, '\\$&');

const escapedLine = (line: string): string =>
  escaped(line).replace(AT_START, '\\$&').replace(NUMBERED_AT_START, '$1\\$2');

const LINE_BREAKS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;

const withoutControls = (text: string): string => text.replace(LINE_BREAKS, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

const asOneLine = (text: string): string => withoutControls(text).replace(/\s+/g, ' ').trim();

/** A heading; `level` 1 is the title of the document. */
export const heading = (level: 1 | 2 | 3, text: string): Block =>
  `${'#'.repeat(level)} ${escaped(asOneLine(text)).replace(/#+$/, (end) => end.replaceAll('#', '\\#'))}`;

/** A text with its own paragraphs and line breaks; nothing for `undefined`. */
export const paragraphs = (text: string | undefined): Block =>
  linesOf(text ?? '')
    .map((lines) => lines.map(escapedLine).join('\\\n'))
    .join('\n\n');

/** A text under its name: `**Vision:** …`; nothing for `undefined`. */
export function labelled(label: string, text: string | undefined): Block {
  const [first, ...others] = linesOf(text ?? '');
  if (first === undefined) return '';
  const opening = first.map((line, index) => (index === 0 ? escaped(line) : escapedLine(line))).join('\\\n');
  return [`**${escaped(label)}:** ${opening}`, ...others.map((lines) => lines.map(escapedLine).join('\\\n'))].join(
    '\n\n',
  );
}

/** A remark of the document itself, set apart from what the team wrote. */
export const remark = (text: string): Block => `*${escaped(asOneLine(text))}*`;

/** A list of points; nothing without any. */
export const bullets = (points: readonly string[]): Block =>
  points.map((point) => `- ${escapedLine(asOneLine(point))}`).join('\n');

/** A list of points under its name; nothing without any. */
export const points = (label: string, entries: readonly string[]): Block =>
  entries.length > 0 ? `**${escaped(label)}:**\n\n${bullets(entries)}` : '';

/** A table; nothing without rows. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[]): Block {
  if (rows.length === 0) return '';
  const names = columns.map((column) => (typeof column === 'string' ? column : column.right));
  const rules = columns.map((column) => (typeof column === 'string' ? '---' : '---:'));
  return [rowOf(names), `| ${rules.join(' | ')} |`, ...rows.map(rowOf)].join('\n');
}

/** A table under its own heading; nothing without rows. */
export const titledTable = (
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] => (rows.length > 0 ? [heading(3, title), table(columns, rows)] : []);

const rowOf = (cells: readonly Cell[]): string =>
  `| ${cells.map((cell) => escaped(asOneLine(cell ?? '')) || NOTHING).join(' | ')} |`;

/** The lines of each paragraph, blank ones left out. */
const linesOf = (text: string): string[][] =>
  withoutControls(text)
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
    .filter((lines) => lines.length > 0);

/** The blocks one after the other, those that show nothing left out. */
export const joined = (blocks: readonly Block[]): string => blocks.filter((block) => block !== '').join('\n\n');
