import { valueFromASTUntyped, type FieldNode, type GraphQLField, type OperationDefinitionNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;
export type Given = Readonly<Record<string, unknown>>;

/** The variables of a request with the defaults of those left out. What is wrong with them is for execution to say. */
export const withDefaults = (operation: OperationDefinitionNode, variables: Variables): Variables => ({
  ...Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
    ),
  ),
  ...variables,
});

/** The arguments of a field, with the defaults of those left out. */
export function argumentsOf(node: FieldNode, field: GraphQLField<unknown, unknown>, variables: Variables): Given {
  const given: Record<string, unknown> = {};
  for (const { name, defaultValue } of field.args) given[name] = defaultValue;
  for (const { name, value } of node.arguments ?? []) {
    const said = valueFromASTUntyped(value, variables as Record<string, unknown>);
    if (said !== undefined) given[name.value] = said;
  }
  return given;
}

/** What is given under a path such as `input.rows`; `undefined` where there is nothing. */
export const at = (given: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (isRecord(value) ? value[name] : undefined), given);

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
