import { parse } from 'csv-parse/sync';
import { BUILT_IN_CATALOG } from '../../lambdas/domain/metrics/catalog';
import { readExport, type ExportOptions } from '../../lambdas/domain/network-export/read';
import type { ExportAnswer, ExportReading } from '../../lambdas/domain/network-export/reading';
import type { FileProblem } from '../../lambdas/domain/network-export/table';
import { readTables } from '../../lambdas/tabular/read-tables';
import { sampleBytes } from './network-export';

/** A text file as the cells that it is made of, so that it can be changed and written again. */
export interface Grid {
  delimiter: string;
  rows: readonly (readonly string[])[];
  /** Place of the header. */
  header: number;
  /** Places of the columns that tell values and days: what stands in the others may be anything. */
  told: readonly number[];
}

const OPTIONS: ExportOptions = {
  currency: 'EUR',
  timeZone: 'Europe/Madrid',
  today: '2026-10-02',
  catalog: BUILT_IN_CATALOG,
};

/** What is read of a file, as the import reads it. */
export async function readFile(
  content: Uint8Array | string,
  options: Partial<ExportOptions> = {},
): Promise<ExportAnswer> {
  const file = await readTables(content);
  if ('message' in file) return { ok: false, problems: [file] };
  return readExport(file, { ...OPTIONS, ...options });
}

/** The reading of a file that has to be readable. */
export async function readingOf(
  content: Uint8Array | string,
  options: Partial<ExportOptions> = {},
): Promise<ExportReading> {
  const answer = await readFile(content, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.reading;
}

/** Why a file as a whole is refused; an empty list when it is not. */
export async function problemsOf(
  content: Uint8Array | string,
  options: Partial<ExportOptions> = {},
): Promise<readonly FileProblem[]> {
  const answer = await readFile(content, options);
  return answer.ok ? [] : answer.problems;
}

export const written = ({ rows, delimiter }: Pick<Grid, 'rows' | 'delimiter'>): string =>
  rows.map((row) => `${row.map((cell) => quoted(cell, delimiter)).join(delimiter)}\n`).join('');

const quoted = (cell: string, delimiter: string): string =>
  /["\r\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A sample that is text, in cells. */
export function sampleGrid(name: string): Grid {
  const bytes = sampleBytes(name);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes).replace(/^sep=,\r?\n/, '');
  const delimiter = name.startsWith('localized') ? ';' : ',';
  const rows: string[][] = parse(text, { delimiter, relax_column_count: true, skip_empty_lines: true });
  const NAMES = /name|text|description|permalink|link$|type|comment$|id$|title|content|group|\(sec\)|^duration$/i;
  const widest = Math.max(...rows.map(({ length }) => length));
  const header = rows.findIndex(({ length }) => length === widest);
  const told = (rows[header] ?? []).flatMap((column, place) => (NAMES.test(column) ? [] : [place]));
  return { delimiter, rows, header, told };
}
