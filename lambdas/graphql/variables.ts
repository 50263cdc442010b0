import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Variables } from './limits/given';

/** As many wrong values as graphql itself lists. */
const MOST_ERRORS = 50;

export interface ReadVariables {
  /** By their types, with the defaults of those left out. */
  variables: Variables;
  /** All that is wrong with them. */
  faults: readonly GraphQLError[];
}

/** Reads the variables of a request as its operation declares them, which is nobody's secret but for suggestions. */
export function readVariables(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  sent: Variables,
  { suggesting }: { suggesting: boolean },
): ReadVariables {
  const options = { maxErrors: MOST_ERRORS, hideSuggestions: !suggesting };
  const { coerced, errors = [] } = getVariableValues(schema, variableDefinitions, sent, options);
  const faults = errors.map(
    ({ message, nodes }) => new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } }),
  );
  return { variables: coerced ?? {}, faults };
}
