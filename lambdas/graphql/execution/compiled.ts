import { GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context';

type Run = (context: RequestContext, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

/** Compiled functions are larger than their documents, and who writes many documents is not to fill the memory. */
const MOST_KEPT = 200;

interface Entry {
  uses: number;
  /** `undefined` as long as it is not compiled, or when the compiler does not support it. */
  run?: Run;
}

/**
 * Queries compiled to functions, those that were used last. To compile takes as long as interpreting several times, so a
 * query is compiled only when it was used `usesBefore` times.
 */
export function createCompiledQueries(schema: GraphQLSchema, usesBefore: number) {
  const entries = new Map<DocumentNode, Map<string, Entry>>();

  /** The operations of a document, which then counts as the one used last. */
  function operationsOf(document: DocumentNode): Map<string, Entry> {
    const operations = entries.get(document) ?? new Map<string, Entry>();
    entries.delete(document);
    entries.set(document, operations);
    const [oldest] = entries.keys();
    if (entries.size > MOST_KEPT && oldest) entries.delete(oldest);
    return operations;
  }

  return {
    /** The function of an operation; `undefined` when it is to be interpreted. */
    async find(document: DocumentNode, operationName: string | undefined): Promise<Run | undefined> {
      const operations = operationsOf(document);
      const name = operationName ?? '';
      const entry = operations.get(name) ?? { uses: 0 };
      operations.set(name, entry);
      entry.uses += 1;
      if (entry.uses === usesBefore + 1) entry.run = await compile(schema, document, operationName);
      return entry.run;
    },
  };
}

/** Compiled functions read fields that have no resolver straight off their object: such a field is never a function. */
async function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): Promise<Run | undefined> {
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const compiled = compileQuery(schema, document, operationName, { disablingCapturingStackErrors: true });
  if (!isCompiledQuery(compiled)) return undefined;
  return async (context, variables) => {
    const { errors, ...result } = await compiled.query({}, context, variables);
    return errors ? { ...result, errors: errors.map(asOfGraphql) } : result;
  };
}

/** The compiler's errors have no extensions where there is nothing in them, and cannot be changed: graphql's own are wanted. */
function asOfGraphql({ message, locations, path, originalError, extensions }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
}
