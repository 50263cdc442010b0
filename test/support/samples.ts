import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The rows of a sample file under the names that the imports take: `brand_external_id` is `brandExternalId`. */
export const sampleRows = (name: string): Record<string, string>[] =>
  rowsOf(readFileSync(join(__dirname, '../samples', name)));

/** The same of any CSV. */
export function rowsOf(csv: string | Buffer): Record<string, string>[] {
  const camelCase = (header: string[]) =>
    header.map((column) => column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase()));
  return parse(csv, { columns: camelCase, bom: true });
}
