import { styleText } from 'node:util';

type Cell = string | number | null;

/** Starts a chapter of the story. */
export const chapter = (title: string): void =>
  console.log(`\n${styleText('bold', title)}\n${'─'.repeat(title.length)}`);

export const say = (line: string): void => console.log(line === '' ? '' : `  ${line}`);

/** Something that was done, and answered. */
export const done = (line: string): void => say(`${styleText('green', '✓')} ${line}`);

/** Something that the server would not do, as it should. */
export const refused = (what: string, why: string): void => say(`${styleText('yellow', '✗')} ${what}: refused. ${why}`);

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
export const figure = (value: number): string => figures.format(value).replace('-', '−');

/** 0.5 as `50.0 %`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1).replace('-', '−')} %`;

/** Rows in columns, numbers to the right; what is unknown or does not exist is a dash. */
export function table(header: string[], rows: Cell[][]): void {
  const body = rows.map((row) => row.map(written));
  const isNumber = header.map((_, column) => body.every((row) => NUMBER.test(row[column] ?? '')));
  const cells = [header, ...body];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const columns = row.map((cell, column) =>
      isNumber[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    say(`  ${columns.join('   ').trimEnd()}`);
  }
}

/** A figure, an amount of money, or the dash of something unknown. */
const NUMBER = /^(?:−?[\d,.]+|–)$/;

const written = (cell: Cell): string => (cell === null ? '–' : typeof cell === 'number' ? figure(cell) : cell);
