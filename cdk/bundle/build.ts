import { basename } from 'node:path';
import type { Metafile } from 'esbuild';
import { filesOf, joined } from './join';
import { split } from './split';

export interface Bundle {
  /** Contents by name: `index.js`, what is loaded later beside it, and their source maps. */
  files: Map<string, Uint8Array>;
  /** What is in each file, by the same names: bytes by path. */
  contents: Map<string, { bytes: number; inputs: Metafile['outputs'][string]['inputs'] }>;
}

export interface BundleOptions {
  /** Whether names stay what they are in the source, for who reads a profile. Deployed bundles have short ones. */
  withNames?: boolean;
}

/**
 * Bundles a handler, the AWS SDK included, as it is deployed. What a first answer does not need stands in files of its own, which
 * a cold start neither reads nor compiles: see `late`. Throws esbuild's `BuildFailure`, with what is wrong in the source.
 */
export async function bundleOf(entry: string, { withNames = false }: BundleOptions = {}): Promise<Bundle> {
  const pieces = await split(entry, withNames);
  const outputs = await joined(pieces, withNames);
  const files = new Map(outputs.map(({ path, contents }) => [basename(path), contents]));
  const contents: Bundle['contents'] = new Map();
  for (const [path, file] of filesOf(pieces)) {
    const name = `${file}.js`;
    const known = contents.get(name) ?? { bytes: files.get(name)?.length ?? 0, inputs: {} };
    contents.set(name, { ...known, inputs: { ...known.inputs, ...pieces.get(path)?.inputs } });
  }
  return { files, contents };
}
