import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleOf, type BundleOptions } from '../../cdk/bundle/build';

/** What is deployed to answer requests. */
export const API = 'lambdas/api/handler.ts';

/** Writes a module in the form in which the handler is deployed, for as long as this process lives; gives the path of the file to load. */
export async function writeBundled(entry: string, options?: BundleOptions): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true }));
  const { files } = await bundleOf(entry, options);
  for (const [name, contents] of files) writeFileSync(join(folder, name), contents);
  return join(folder, 'index.js');
}

/** Loads a module of the bench in the form in which the handler is deployed. */
export async function loadBundled<Module>(entry: string, options?: BundleOptions): Promise<Module> {
  return createRequire(__filename)(await writeBundled(entry, options)) as Module;
}
