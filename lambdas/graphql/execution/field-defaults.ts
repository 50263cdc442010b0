import {
  astFromValue,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isRecord } from '../limits/given';

/** Variables with the defaults of input fields that were left out, of which the compiler passes by those that are never null. */
export const withFieldDefaults = (
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Record<string, unknown> => ({
  ...variables,
  ...Object.fromEntries(
    variableDefinitions.flatMap(({ variable: { name }, type }) => {
      const known = typeFromAST(schema, type as never);
      return Object.hasOwn(variables, name.value) && isInputType(known)
        ? [[name.value, filled(known, variables[name.value])]]
        : [];
    }),
  ),
});

function filled(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return filled(type.ofType, value);
  if (isListType(type))
    return Array.isArray(value) ? value.map((one) => filled(type.ofType, one)) : filled(type.ofType, value);
  if (!isInputObjectType(type) || !isRecord(value)) return value;
  const fields = Object.values(type.getFields()).flatMap((field): [string, unknown][] => {
    const given = value[field.name];
    if (given !== undefined) return [[field.name, filled(field.type, given)]];
    const written = field.defaultValue === undefined ? undefined : astFromValue(field.defaultValue, field.type);
    return written ? [[field.name, valueFromASTUntyped(written)]] : [];
  });
  return { ...value, ...Object.fromEntries(fields) };
}
