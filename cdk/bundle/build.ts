import { basename, join, relative } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { leaveOut } from './leave-out';
import { schemaFiles } from './schema-files';

const ROOT = join(__dirname, '../..');

/** Where esbuild believes to write: source maps speak of this place, wherever the files are put in the end. */
const OUTPUT = join(ROOT, '.build/bundle');

export interface Bundle {
  /** Contents by name: `index.js`, what is loaded later beside it, and their source maps. */
  files: Map<string, Uint8Array>;
  /** What is in each file, by the same names. */
  contents: Map<string, Metafile['outputs'][string]>;
}

export interface BundleOptions {
  /** Whether names stay what they are in the source, for who reads a profile. Deployed bundles have short ones. */
  withNames?: boolean;
}

/**
 * Bundles a handler, the AWS SDK included, as it is deployed. What the code imports with `await import()` becomes a file of
 * its own, which a cold start neither reads nor compiles. Throws esbuild's `BuildFailure`, with what is wrong in the source.
 */
export async function bundleOf(entry: string, { withNames = false }: BundleOptions = {}): Promise<Bundle> {
  const later = new Map<string, string>();
  const bundle: Bundle = { files: new Map(), contents: new Map() };
  await addFile(bundle, { name: 'index', entry: join(ROOT, entry), later, withNames });
  // A map's iterator also gives what is added while it runs: files that are loaded later may load others.
  for (const [name, path] of later) await addFile(bundle, { name, entry: path, later, withNames });
  return bundle;
}

interface Part extends Required<BundleOptions> {
  name: string;
  entry: string;
  later: Map<string, string>;
}

async function addFile({ files, contents }: Bundle, { name, entry, later, withNames }: Part): Promise<void> {
  const { outputFiles, metafile } = await build({
    entryPoints: { [name]: entry },
    absWorkingDir: ROOT,
    outdir: OUTPUT,
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifyWhitespace: true,
    minifySyntax: true,
    minifyIdentifiers: !withNames,
    sourcemap: true,
    sourcesContent: false,
    mainFields: ['module', 'main'],
    // Turns `import()` into `require()`: such a file is loaded from beside its bundle, in tests as well.
    supported: { 'dynamic-import': false },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
    plugins: [loadLater(later), leaveOut(), schemaFiles()],
  });
  for (const { path, contents: bytes } of outputFiles) files.set(basename(path), bytes);
  const [output] = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
  if (output) contents.set(basename(output[0]), output[1]);
}

/**
 * Makes files of their own of libraries, texts and pure rooms that our code imports with `await import()`. Such a file has
 * its own copy of what it imports, so a use case stays in: its errors are told apart by their class.
 */
const loadLater = (later: Map<string, string>): Plugin => ({
  name: 'load-later',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /./ }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'dynamic-import' || !isOurs(importer) || pluginData === SEEN) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: SEEN });
      if (!mayStandAlone(found.path)) return undefined;
      const name = path.replace(/^[./]+|\?.*$/g, '').replaceAll('/', '-');
      later.set(name, found.path + found.suffix);
      return { path: `./${name}.js`, external: true };
    });
  },
});

const SEEN = Symbol('resolved by this plugin already');

const isOurs = (path: string): boolean => relative(ROOT, path).startsWith('lambdas');

/** graphql knows its types by their class, so there must be one of it. */
const mayStandAlone = (path: string): boolean =>
  (!isOurs(path) && !path.includes('/graphql-jit/')) ||
  /^lambdas\/(domain|pictures|tabular)\//.test(relative(ROOT, path));
