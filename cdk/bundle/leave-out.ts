import { join } from 'node:path';
import type { Plugin } from 'esbuild';

interface Rule {
  /** What is imported, as it is written in the importing file. */
  imported: RegExp;
  /** Packages whose imports are meant; all when left out. */
  by?: RegExp;
  /** Whether only `import()` is meant. */
  late?: boolean;
  /** What takes its place, from this folder, or a module of Node.js. An empty module when left out. */
  instead?: string;
  why: string;
}

/** Parts of libraries that a Lambda never reaches. To reach one is a fault, and says that something is no function. */
const RULES: Rule[] = [
  {
    imported: /^\.\/plugin\/(cacheControl|usageReporting|schemaReporting|inlineTrace|disableSuggestions|landingPage)\//,
    by: /@apollo\/server\//,
    why: 'Plugins that Apollo loads where it is not told that they are disabled; graphql/server.ts disables each.',
  },
  {
    imported: /^graphql$/,
    by: /incrementalDeliveryPolyfill/,
    late: true,
    why: 'Looks for @defer, which graphql 16 does not have.',
  },
  { imported: /^@graphql-tools\/schema$/, by: /@apollo\/server\//, why: 'Builds a schema from text; Apollo gets one.' },
  { imported: /^loglevel$/, by: /@apollo\//, why: 'The logger of who brings none.' },
  { imported: /^@apollo\/utils\.createhash$/, instead: 'node:crypto', why: 'The same for browsers as well.' },
  {
    imported: /^fast-json-stringify$/,
    by: /graphql-jit/,
    why: 'Writes JSON by the document; Apollo adds to the answer before it is written.',
  },
  { imported: /^bowser$/, why: 'Tells which browser it is in.' },
  {
    imported: /^@aws-sdk\/credential-provider-node$/,
    instead: 'credentials.ts',
    why: 'Lambda gives its credentials by environment; profiles, single sign-on and containers are not looked for.',
  },
];

/** Puts an empty module, or a smaller one, in the place of what is never used, and one form of a library where it has two. */
export const leaveOut = (): Plugin => ({
  name: 'leave-out',
  setup({ onResolve, onLoad, resolve }) {
    for (const { imported, by, late, instead } of RULES) {
      onResolve({ filter: imported }, ({ importer, kind }) => {
        if ((by && !by.test(importer)) || (late && kind !== 'dynamic-import')) return undefined;
        if (instead === undefined) return { path: 'nothing', namespace: 'left-out' };
        return instead.startsWith('node:') ? { path: instead, external: true } : { path: join(__dirname, instead) };
      });
    }
    // Of packages that come as ES and as CommonJS modules, one form is enough, whoever asks and by whatever name.
    onResolve({ filter: /^(@apollo\/server|graphql|lru-cache)(\/|$)/ }, ({ path, kind, resolveDir }) => {
      const form = path.replace(/^(graphql\/.*)\.js$/, '$1.mjs');
      if (kind !== 'require-call' && form === path) return undefined;
      return resolve(form, { kind: 'import-statement', resolveDir });
    });
    onResolve({ filter: /^\.\/[\w-]+(\.js)?$/ }, ({ path, importer, resolveDir }) =>
      /graphql-jit\/.*\.mjs$/.test(importer) ? { path: join(resolveDir, path.replace(/(\.js)?$/, '.mjs')) } : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
});
