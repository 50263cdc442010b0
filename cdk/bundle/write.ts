import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf } from './build';

/** Writes the bundle of a handler into a folder. */
async function write(entry: string, folder: string): Promise<void> {
  const { files } = await bundleOf(entry);
  mkdirSync(folder, { recursive: true });
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
}

/** `write.ts <entry> <folder> …`, for as many handlers as there are pairs. */
const words = process.argv.slice(2);
for (let at = 0; at < words.length; at += 2) void write(words[at] ?? '', words[at + 1] ?? '');
