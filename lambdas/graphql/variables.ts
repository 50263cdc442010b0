import {
  getVariableValues,
  GraphQLError,
  isInputType,
  isNonNullType,
  typeFromAST,
  valueFromAST,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { Variables } from './limits/given';
import { readerOf } from './schema/input-reader';

/** As many wrong values as graphql itself lists. */
const MOST_ERRORS = 50;

export interface ReadVariables {
  /** By their types, with the defaults of those left out. */
  variables: Variables;
  /** All that is wrong with them, with what may have been meant. */
  faults: readonly GraphQLError[];
}

/** Reads the variables of a request as its operation declares them. That is nobody's secret but for what may have been meant. */
export function readVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  sent: Variables,
): ReadVariables {
  return readQuickly(schema, operation, sent) ?? readByGraphql(schema, operation, sent);
}

function readByGraphql(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Variables,
): ReadVariables {
  const { coerced, errors = [] } = getVariableValues(schema, variableDefinitions, sent, { maxErrors: MOST_ERRORS });
  const faults = errors.map(
    ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } }),
  );
  return { variables: coerced ?? {}, faults };
}

/** `undefined` when anything is wrong. */
function readQuickly(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Variables,
): ReadVariables | undefined {
  // No object yet: a variable may be called `__proto__`.
  const variables = new Map<string, unknown>();
  for (const { variable, type: node, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    // Every kind of type node, of which each has an overload of its own.
    const type = typeFromAST(schema, node as NamedTypeNode);
    if (!isInputType(type)) return undefined;
    if (Object.hasOwn(sent, name)) {
      try {
        variables.set(name, readerOf(type)(sent[name]));
      } catch {
        return undefined;
      }
    } else if (defaultValue) variables.set(name, valueFromAST(defaultValue, type));
    else if (isNonNullType(type)) return undefined;
  }
  return { variables: Object.fromEntries(variables), faults: [] };
}
