import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf } from '../../cdk/bundle/build';

/** Loads a module of the bench in the form in which the handler is deployed. */
export async function loadBundled<Module>(entry: string): Promise<Module> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const { files } = await bundleOf(entry);
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
  return createRequire(__filename)(join(folder, 'index.js')) as Module;
}
