import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse, type DefinitionNode } from 'graphql';

const SCHEMA = join(__dirname, '../../schema');

/** The file of the schema, without its ending, that defines a type, or a field of `Query` or `Mutation` as `Query.brand`. */
export function moduleOf(name: string): string {
  modules ??= readModules();
  const module = modules.get(name);
  if (module === undefined) throw new Error(`The schema does not define ${name}.`);
  return module;
}

let modules: Map<string, string> | undefined;

function readModules(): Map<string, string> {
  const files = readdirSync(SCHEMA).filter((file) => file.endsWith('.graphql'));
  return new Map(
    files.flatMap((file) => {
      const { definitions } = parse(readFileSync(join(SCHEMA, file), 'utf8'));
      return definitions.flatMap(namesOf).map((name): [string, string] => [name, basename(file, '.graphql')]);
    }),
  );
}

function namesOf(node: DefinitionNode): string[] {
  if (!('name' in node) || !node.name) return [];
  const { value: name } = node.name;
  const fields = 'fields' in node ? (node.fields ?? []).map((field) => `${name}.${field.name.value}`) : [];
  return node.kind === 'ObjectTypeExtension' ? fields : [name, ...fields];
}
