import {
  BREAK,
  execute,
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../context';
import { createCompiledQueries } from './compiled';

/** As many wrong values as graphql itself lists. */
const MOST_ERRORS = 50;

/** Whether queries are compiled once they have shown to be used again, at once (or fail, when they cannot be), or never. */
export type Execution = 'auto' | 'compiled' | 'interpreted';

const USES_BEFORE_COMPILING: Record<Execution, number> = {
  auto: 2,
  compiled: 0,
  interpreted: Infinity,
};

interface Operation {
  document: DocumentNode;
  /** `undefined` when the document does not say which is meant. */
  operation?: OperationDefinitionNode;
  operationName?: string;
  variables: Record<string, unknown>;
  contextValue: RequestContext;
}

export type Executor = (operation: Operation) => Promise<ExecutionResult>;

/**
 * Executes operations: queries that are used again as compiled functions, everything else by interpreting it. A mutation's
 * time is its transaction's, and one way is enough for what changes something.
 */
export function createExecutor(schema: GraphQLSchema, execution: Execution): Executor {
  const queries = createCompiledQueries(schema, {
    usesBefore: USES_BEFORE_COMPILING[execution],
    strict: execution === 'compiled',
  });
  return async ({ document, operation, operationName, variables, contextValue }) => {
    const isQuery = operation?.operation === OperationTypeNode.QUERY;
    const run = isQuery ? await queries.find(document, operation) : undefined;
    const interpret = () =>
      execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
    if (!run) return interpret();
    // The compiler knows neither defaults within inputs nor one-of, and has other words for what is wrong: it is given values
    // that are read already. To read them once more changes nothing, for the scalars here are texts that stay themselves.
    const { coerced, errors } = getVariableValues(schema, operation?.variableDefinitions ?? [], variables, {
      maxErrors: MOST_ERRORS,
    });
    if (errors) return { errors };
    return leavesOutFields(document, operation, coerced) ? interpret() : run(contextValue, coerced);
  };
}

/** Whether a field of an input is left out by a variable that is: the compiler takes it for null, and not for its default. */
function leavesOutFields(
  document: DocumentNode,
  operation: OperationDefinitionNode | undefined,
  coerced: Record<string, unknown>,
): boolean {
  const names = (operation?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const leftOut = new Set(names.filter((name) => !Object.hasOwn(coerced, name)));
  if (leftOut.size === 0) return false;
  let found = false;
  visit(document, {
    ObjectField({ value }) {
      found = value.kind === Kind.VARIABLE && leftOut.has(value.name.value);
      return found ? BREAK : undefined;
    },
  });
  return found;
}
