import { basename } from 'node:path';
import { build, type OutputFile, type Plugin } from 'esbuild';
import { minified, OUTPUT, type Piece } from './split';

/** The pieces by the names of their files. A path would stand in the source maps, and each checkout would deploy another bundle. */
type Pieces = ReadonlyMap<string, Piece>;

/** What several files need that are loaded late, of which a first answer needs nothing. */
const SHARED = 'shared';

/**
 * Says in which file each piece goes: in `index` what a first answer needs, in the file of an entry point what it alone needs, in
 * `shared` the rest. So a request has to read few files, and none twice.
 */
export function filesOf(pieces: Pieces): Map<string, string> {
  const reached = new Map([...pieces.keys()].map((path) => [path, new Set<string>()]));
  const reach = (path: string, entry: string): void => {
    const by = reached.get(path);
    if (!by || by.has(entry)) return;
    by.add(entry);
    pieces.get(path)?.imports.forEach((imported) => reach(imported, entry));
  };
  for (const [path, { entry }] of pieces) if (entry !== undefined) reach(path, entry);
  return new Map(
    [...reached].map(([path, by]) => {
      const [only = SHARED, ...others] = by;
      return [path, by.has('index') ? 'index' : others.length === 0 ? only : SHARED];
    }),
  );
}

/** Joins pieces to CommonJS files, with their source maps. */
export async function joined(pieces: Pieces, withNames: boolean): Promise<OutputFile[]> {
  const files = filesOf(pieces);
  const { outputFiles } = await build({
    entryPoints: [...new Set(files.values())].toSorted().map((name) => ({ in: `file:${name}`, out: name })),
    absWorkingDir: OUTPUT,
    outdir: OUTPUT,
    bundle: true,
    write: false,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    ...minified(withNames),
    sourcemap: true,
    sourcesContent: false,
    // Turns `import()` into `require()`: such a file is loaded from beside its bundle, in tests as well.
    supported: { 'dynamic-import': false },
    logLevel: 'warning',
    plugins: [joinFiles(pieces, files)],
  });
  return outputFiles;
}

const joinFiles = (pieces: Pieces, files: ReadonlyMap<string, string>): Plugin => ({
  name: 'join-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^file:/ }, ({ path }) => ({ path: path.slice('file:'.length), namespace: 'joined' }));
    onResolve({ filter: /^\./ }, ({ path, kind, importer, namespace }) => {
      const piece = basename(path);
      const file = files.get(piece);
      if (kind === 'require-call' || namespace === 'elsewhere' || file === undefined) return { path, external: true };
      if (kind === 'dynamic-import') return { path: `./${file}.js`, external: true };
      const own = namespace === 'joined' ? importer : files.get(importer);
      return file === own ? { path: piece, namespace: 'piece' } : { path: piece, namespace: 'elsewhere' };
    });
    onLoad({ filter: /./, namespace: 'joined' }, ({ path: name }) => {
      // The entry point first, so that what it imports is evaluated in the order of the source.
      const own = [...pieces].filter(([path]) => files.get(path) === name);
      own.sort(([, one], [, other]) => Number(other.entry === name) - Number(one.entry === name));
      return {
        contents: own.map(([path, piece]) => exportsOf(path, piece, name)).join('\n'),
        resolveDir: OUTPUT,
      };
    });
    onLoad({ filter: /./, namespace: 'piece' }, ({ path }) => ({
      contents: pieces.get(path)?.text,
      resolveDir: OUTPUT,
    }));
    onLoad({ filter: /./, namespace: 'elsewhere' }, ({ path }) => {
      const names = pieces.get(path)?.exports.map((name) => `${within(path, name)} as ${name}`);
      return { contents: `export { ${names?.join()} } from './${files.get(path)}.js';`, resolveDir: OUTPUT };
    });
  },
});

/** A file exports what its entry point does, and what other files need of its pieces. */
function exportsOf(path: string, { entry, exports }: Piece, file: string): string {
  const names = exports.map((name) => (entry === file ? name : `${name} as ${within(path, name)}`));
  return `export { ${names.join()} } from './${path}';`;
}

/** The name of a piece's export in its file. */
const within = (path: string, name: string): string => `${path.replace(/\W/g, '_')}_${name}`;
