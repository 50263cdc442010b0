import { createHash } from 'node:crypto';

/** SHA-256 of a text, in hexadecimal digits. */
export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * By this a list of rows is recognised: SHA-256, in hexadecimal digits, over a line for each row, which is the JSON list of
 * its pairs of name and value, by name. The schema promises this form to clients.
 */
export function fingerprintOf(rows: readonly object[]): string {
  const hash = createHash('sha256');
  for (const row of rows) hash.update(`${JSON.stringify(Object.entries(row).sort(byName))}\n`);
  return hash.digest('hex');
}

const byName = ([one]: [string, unknown], [other]: [string, unknown]) => (one < other ? -1 : 1);
