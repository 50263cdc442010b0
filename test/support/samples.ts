import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** The rows of a sample file under the names that the imports take: `brand_external_id` is `brandExternalId`. */
export function sampleRows(name: string): Record<string, string>[] {
  const camelCase = (header: string[]) =>
    header.map((column) => column.replace(/_(\w)/g, (_match, letter: string) => letter.toUpperCase()));
  return parse(readFileSync(join(__dirname, '../samples', name)), { columns: camelCase, bom: true });
}
