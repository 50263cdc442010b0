/** Starts a chapter of the story. */
export const chapter = (title: string): void => console.log(`\n${title}\n${'─'.repeat(title.length)}`);

export const say = (line: string): void => console.log(`  ${line}`);

/** Rows in columns, numbers to the right. */
export function table(header: string[], rows: (string | number)[][]): void {
  const cells = [header, ...rows.map((row) => row.map(String))];
  const widths = header.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const [index, row] of cells.entries()) {
    const line = row.map((cell, column) => {
      const isNumber = index > 0 && typeof rows[index - 1]?.[column] === 'number';
      return isNumber ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
    });
    say(line.join('  ').trimEnd());
  }
}
