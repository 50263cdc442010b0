import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A committed file that an answer has to equal, word for word. After a change that is meant to show, run the test once
 * with `UPDATE_GOLDEN=1` and read the difference before committing it.
 */
export function goldenFile(name: string, answer: string): string {
  const path = join(__dirname, '../golden', name);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, answer);
  return readFileSync(path, 'utf8');
}
