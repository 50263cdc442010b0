import { getArgumentValues, type GraphQLSchema } from 'graphql';
import type { ConstDirectiveNode } from 'graphql';

/** The arguments with which a directive stands at a part of the schema, as often as it does. */
export function directivesOf(
  schema: GraphQLSchema,
  { astNode }: { astNode?: { directives?: readonly ConstDirectiveNode[] } | null },
  name: string,
): Record<string, unknown>[] {
  const nodes = astNode?.directives?.filter((node) => node.name.value === name) ?? [];
  const directive = nodes.length > 0 && schema.getDirective(name);
  return directive ? nodes.map((node) => getArgumentValues(directive, node)) : [];
}
