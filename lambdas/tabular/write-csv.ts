import type { CsvCell } from '../usecases/export/csv-page';

/** Writes rows of cells as CSV with commas, one line a row. What holds a line break of any kind is quoted. */
export async function writeCsv(rows: readonly (readonly CsvCell[])[]): Promise<string> {
  const { stringify } = await import('csv-stringify/sync');
  return stringify(rows as CsvCell[][], { quoted_match: /[\r\n]/ });
}
