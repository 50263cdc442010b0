import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { parse, print, stripIgnoredCharacters, visit, type ASTNode } from 'graphql';
import type { Plugin } from 'esbuild';

/**
 * The schema in two forms: `schema.graphql?definitions` is its definitions one by one without descriptions, so that only those are
 * read that a request needs; `schema.graphql?text` is its text, deflated and in base 64.
 */
export const schemaFiles = (): Plugin => ({
  name: 'schema-files',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.graphql\?/ }, ({ path, resolveDir }) => {
      const [file = '', form] = path.split('?');
      return { path: resolve(resolveDir, file), suffix: `?${form}` };
    });
    onLoad({ filter: /\.graphql$/ }, ({ path, suffix }) => {
      const text = readFileSync(path, 'utf8');
      if (suffix === '?definitions') return { contents: JSON.stringify(definitionsOf(text)), loader: 'json' };
      const packed = deflateRawSync(text, { level: 9 }).toString('base64');
      return { contents: `export default "${packed}"`, loader: 'js' };
    });
  },
});

/** In the form that `lambdas/graphql/schema/lazy-schema.ts` reads. The text is to be whole and valid, without extensions. */
export function definitionsOf(text: string) {
  const types: Record<string, string> = {};
  const directives: string[] = [];
  const implementations: Record<string, string[]> = {};
  for (const node of parse(text, { noLocation: true }).definitions) {
    const bare = stripIgnoredCharacters(print(visit(node, { enter: withoutDescription })));
    if (node.kind === 'DirectiveDefinition') directives.push(bare);
    else if ('name' in node && node.name) types[node.name.value] = bare;
    if (node.kind !== 'ObjectTypeDefinition') continue;
    for (const { name } of node.interfaces ?? []) (implementations[name.value] ??= []).push(node.name.value);
  }
  return { types, directives: directives.join(' '), implementations };
}

const withoutDescription = (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined);
