import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** Whether one of the fields is asked for anywhere below the field that is being resolved. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, names: ReadonlySet<string>): boolean {
  const visited = new Set<string>();
  const within = (selections: SelectionSetNode | undefined): boolean =>
    selections?.selections.some((selection) => {
      if (selection.kind === 'Field') return names.has(selection.name.value) || within(selection.selectionSet);
      if (selection.kind === 'InlineFragment') return within(selection.selectionSet);
      const name = selection.name.value;
      if (visited.has(name)) return false;
      visited.add(name);
      return within(fragments[name]?.selectionSet);
    }) ?? false;
  return fieldNodes.some((node) => within(node.selectionSet));
}
