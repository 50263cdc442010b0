import { basename, join, relative } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { late } from './late';
import { leaveOut } from './leave-out';
import { schemaFiles } from './schema-files';

const ROOT = join(__dirname, '../..');

/** Where esbuild believes to write: source maps speak of this place, wherever the files are put in the end. */
export const OUTPUT = join(ROOT, '.build/bundle');

export const minified = (withNames: boolean) => ({
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: !withNames,
});

/** Code that is needed together, as an ES module. */
export interface Piece {
  /** Its text, with its source map. */
  text: string;
  /** The names of the pieces that it imports. */
  imports: string[];
  /** The names that it exports. */
  exports: string[];
  /** How it is called where it is loaded by itself; `undefined` for what others share. */
  entry?: string;
  inputs: Metafile['outputs'][string]['inputs'];
}

/** Splits a handler and all that it imports, now or late, into pieces, by the names of their files: no code is in two of them. */
export async function split(entry: string, withNames: boolean): Promise<Map<string, Piece>> {
  const entries = new Map([['index', join(ROOT, entry)]]);
  // What is found to be loaded late is an entry point as well, for which esbuild has to begin anew.
  for (;;) {
    const known = entries.size;
    const { outputFiles, metafile } = await build({
      // In one order each time, for it decides how pieces and names are called.
      entryPoints: Object.fromEntries([...entries].toSorted()),
      absWorkingDir: ROOT,
      outdir: OUTPUT,
      bundle: true,
      splitting: true,
      write: false,
      metafile: true,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      ...minified(withNames),
      sourcemap: 'inline',
      sourcesContent: false,
      mainFields: ['module', 'main'],
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'warning',
      plugins: [late(entries), leaveOut(), schemaFiles()],
    });
    if (entries.size > known) continue;
    return new Map(
      outputFiles.map(({ path, text }) => {
        const { imports, exports, entryPoint, inputs } = metafile.outputs[relative(ROOT, path)] ?? {};
        return [
          basename(path),
          {
            text,
            exports: exports ?? [],
            inputs: inputs ?? {},
            imports: (imports ?? []).filter(isOfPieces).map((one) => basename(one.path)),
            entry: entryPoint && nameOf(path, entryPoint, entries),
          },
        ];
      }),
    );
  }
}

const isOfPieces = ({ kind, external }: { kind: string; external?: boolean }) =>
  kind === 'import-statement' && !external;

/** Entry points that were named keep their name; what is imported with `await import()` is called after its path. */
function nameOf(path: string, entryPoint: string, entries: Map<string, string>): string {
  const own = basename(path, '.js');
  if (entries.has(own)) return own;
  return entryPoint.replace(/.*node_modules\/|^lambdas\/|(\/index)?\.\w+$|\?.*$/g, '').replaceAll(/[/:]/g, '-');
}
