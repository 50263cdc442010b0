import {
  BREAK,
  execute,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from '../context';
import type { Variables } from '../limits/given';
import { createCompiledQueries } from './compiled';

/** Whether queries are compiled once they have shown to be used again, at once (or fail, when they cannot be), or never. */
export type Execution = 'auto' | 'compiled' | 'interpreted';

const USES_BEFORE_COMPILING: Record<Execution, number> = {
  auto: 2,
  compiled: 0,
  interpreted: Infinity,
};

export interface Operation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they were read: right, and with the defaults of those left out. */
  variables: Variables;
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
  return async ({ document, operation, variables, contextValue }) => {
    const alone = takingWhatWasRead(document, operation);
    const isQuery = operation.operation === OperationTypeNode.QUERY;
    const run = isQuery ? await queries.find(operation, alone) : undefined;
    if (run && !leavesOutFields(alone, operation, variables)) return run(contextValue, variables);
    return execute({ schema, document: alone, variableValues: variables, contextValue });
  };
}

/** The scalar of the schema that takes in whatever is sent. */
const ANYTHING: NamedTypeNode = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Cell' } };

/**
 * An operation alone with the fragments, whose variables may be anything: graphql and the compiler read variables by their
 * types, each in its own way, and these were read before.
 */
function takingWhatWasRead(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const variableDefinitions = operation.variableDefinitions?.map(({ kind, variable }) => ({
    kind,
    variable,
    type: ANYTHING,
  }));
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, variableDefinitions }, ...fragments] };
}

/** Whether a field of an input is left out by a variable that is: the compiler takes it for null, and not for its default. */
function leavesOutFields(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Variables,
): boolean {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  const leftOut = new Set(names.filter((name) => !Object.hasOwn(variables, name)));
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
