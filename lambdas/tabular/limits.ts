/** What a file may hold at most. The request's own 6 MB bound a text file's size; these bound what is made of it. */
export const MOST = {
  rows: 20_000,
  columns: 300,
  /** Characters in a row of a text file, or in a cell of a workbook. */
  characters: 100_000,
  sheets: 20,
  /** Bytes of a workbook once unpacked. A year of LinkedIn takes less than one million. */
  unpackedBytes: 30_000_000,
} as const;

export const tooManyRows = `It has more than ${MOST.rows.toLocaleString('en')} rows: export a shorter period.`;
export const tooManyColumns = `It has more than ${MOST.columns} columns.`;
