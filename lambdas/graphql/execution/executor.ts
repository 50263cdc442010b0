import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  execute,
  getVariableValues,
  OperationTypeNode,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../context';
import { createCompiledQueries } from './compiled';
import { withFieldDefaults } from './field-defaults';

/** As many wrong values as graphql itself lists. */
const MOST_ERRORS = 50;

/** Whether queries are compiled once they have shown to be used again, at once (or fail, when they cannot be), or never. */
export type Execution = 'auto' | 'compiled' | 'interpreted';

const USES_BEFORE_COMPILING: Record<Execution, number> = { auto: 2, compiled: 0, interpreted: Infinity };

interface Operation {
  document: DocumentNode;
  /** `undefined` when the document does not say which is meant. */
  operation?: OperationDefinitionNode;
  operationName?: string;
  variables: Record<string, unknown>;
  contextValue: RequestContext;
}

type Executor = (operation: Operation) => Promise<ExecutionResult>;

/**
 * Executes operations: queries that are used again as compiled functions, everything else by interpreting it. A mutation's
 * time is its transaction's, and one way is enough for what changes something.
 */
export function createExecutor(schema: GraphQLSchema, execution: Execution): Executor {
  const queries = createCompiledQueries(schema, USES_BEFORE_COMPILING[execution]);
  return async ({ document, operation, operationName, variables, contextValue }) => {
    const isQuery = operation?.operation === OperationTypeNode.QUERY;
    const run = isQuery ? await queries.find(document, operationName) : undefined;
    if (isQuery && !run && execution === 'compiled') throw new Error('The compiler does not support this query.');
    if (!run || !operation)
      return execute({ schema, document, operationName, variableValues: variables, contextValue });
    // The compiler's own words for wrong variables are others.
    const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
      maxErrors: MOST_ERRORS,
    });
    return errors ? { errors } : run(contextValue, withFieldDefaults(schema, operation, variables));
  };
}

/** The way by which Apollo has operations executed by somebody else. */
export const asGateway = (
  schema: GraphQLSchema,
  executor: Executor,
): ApolloServerOptionsWithGateway<RequestContext>['gateway'] => ({
  load: async () => ({
    executor: async ({ document, operation, request, context }) =>
      executor({
        document,
        operation,
        operationName: request.operationName,
        variables: request.variables ?? {},
        contextValue: context as unknown as RequestContext,
      }),
  }),
  onSchemaLoadOrUpdate(callback) {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => undefined;
  },
  stop: async () => undefined,
});
