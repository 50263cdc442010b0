import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a bundle is made of, and what makes it. Of the packages, which are installed: nobody writes in them. */
const SOURCES = [
  'lambdas',
  'schema',
  'cdk/bundle',
  'package.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
] as const;

/** Tells one state of the sources below `root` from every other, by names and contents: never by times. */
export function digestOfSources(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(root, source))) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex').slice(0, 32);
}

/** By their paths from the root, in one order each time; none where there is nothing. */
function filesIn(root: string, source: string): string[] {
  const found = statSync(join(root, source), { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found ? [source] : [];
  return readdirSync(join(root, source))
    .toSorted()
    .flatMap((name) => filesIn(root, `${source}/${name}`));
}
