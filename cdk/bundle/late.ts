import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { moduleOf } from './schema-modules';

const ROOT = join(__dirname, '../..');
const GENERATED = join(ROOT, 'lambdas/graphql/generated/resolvers.generated.ts');

/** A file that is loaded when something of it is first asked for. */
interface LateFile {
  /** Its text: what it exports, under which name. */
  exports: string[];
  /** Where its text would stand. */
  folder: string;
  /** What takes its place until then: the same names, each a function. */
  stubs: string[];
}

/** Modules of which a first answer needs nothing, and which export functions alone. */
const LATE_MODULES = [
  { name: 'store', imported: '../data/store', by: join(ROOT, 'lambdas/api/handler.ts'), functions: ['createStore'] },
  {
    name: 'readers',
    imported: './readers',
    by: join(ROOT, 'lambdas/graphql/context.ts'),
    functions: ['createReaders'],
  },
];

/**
 * Makes files of their own of the resolvers, with the use cases that they carry out: one for each module of the schema; and of
 * `LATE_MODULES`. Unlike what is imported with `await import()`, they are loaded without waiting. `used` is told of each file that
 * is needed, and of the entry point that it is made of.
 */
export const late = (used: Map<string, string>): Plugin => ({
  name: 'late',
  setup({ onResolve, onLoad }) {
    const resolvers = lateResolvers();
    const files = new Map([...resolvers.files, ...lateModules()]);
    for (const { name, imported, by } of LATE_MODULES) {
      onResolve({ filter: new RegExp(`^${imported}$`) }, ({ importer }) =>
        importer === by ? { path: name, namespace: 'late-stub' } : undefined,
      );
    }
    onLoad({ filter: /resolvers\.generated\.ts$/ }, () => ({
      contents: resolvers.index,
      loader: 'ts',
      resolveDir: dirname(GENERATED),
    }));
    onResolve({ filter: /^late-(stub|file):/ }, ({ path }) => {
      const [namespace, name = ''] = path.split(':');
      return { path: name, namespace };
    });
    onResolve({ filter: /./, namespace: 'late-stub' }, ({ path }) => ({ path, external: true }));
    onLoad({ filter: /./, namespace: 'late-stub' }, ({ path }) => {
      used.set(path, `late-file:${path}`);
      const load = `let file; const load = () => (file ??= require('./${path}.js'));`;
      return { contents: [load, ...(files.get(path)?.stubs ?? [])].join('\n'), loader: 'js' };
    });
    onLoad({ filter: /./, namespace: 'late-file' }, ({ path }) => {
      const { exports = [], folder } = files.get(path) ?? {};
      return { contents: exports.join('\n'), loader: 'ts', resolveDir: folder };
    });
  },
});

const called = (name: string): string => `export const ${name} = (...given) => load().${name}(...given);`;
const read = (name: string): string => `export const ${name} = () => load().${name};`;

const lateModules = (): [string, LateFile][] =>
  LATE_MODULES.map(({ name, imported, by, functions }) => [
    name,
    {
      folder: dirname(by),
      exports: [`export { ${functions.join()} } from '${imported}';`],
      stubs: functions.map(called),
    },
  ]);

/** Small, and asked for by many types. */
const WITH_THE_SCHEMA =
  /\/resolvers\/(Node|UserError|Cell|CurrencyCode|Date|DateTime|Decimal|EmailAddress|LocalTime|Scope|TimeZone|URL)$/;

/** The generated index of the resolvers, with stubs in the place of what it imports. */
function lateResolvers() {
  const files = new Map<string, LateFile>();
  const objects: string[] = [];
  const text = readFileSync(GENERATED, 'utf8').replace(
    /^ *import +\{ (?:(\w+) as )?(\w+) \} from '(.*)';$/gm,
    (line, own: string | undefined, name: string, from: string) => {
      if (WITH_THE_SCHEMA.test(from)) return line;
      const group = `resolvers-${moduleOf(name.replace('_', '.'))}`;
      const file = files.get(group) ?? { folder: dirname(GENERATED), exports: [], stubs: [] };
      files.set(group, file);
      file.exports.push(`export { ${own ?? name} as ${name} } from '${from}';`);
      file.stubs.push(own ? called(name) : read(name));
      if (!own) objects.push(name);
      return `import { ${name} } from 'late-stub:${group}';`;
    },
  );
  const index = objects.reduce(
    (all, name) => all.replace(`${name}: ${name}`, `get ${name}() { return ${name}(); }`),
    text,
  );
  return { files, index };
}
