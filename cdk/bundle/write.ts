import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from './build';

/** `write.ts <entry> <folder>` writes a handler's bundle into a folder. */
async function main([entry = '', folder = '']: string[]): Promise<void> {
  const { files } = await bundleOf(entry);
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
}

void main(process.argv.slice(2));
