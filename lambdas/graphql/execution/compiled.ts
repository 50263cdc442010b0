import {
  BREAK,
  GraphQLError,
  visit,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../context';
import type { Variables } from '../limits/given';
import { withLeafLists } from './leaf-lists';

type Run = (context: RequestContext, variables: Variables) => Promise<ExecutionResult>;

/** Compiled functions are larger than their documents, and who writes many documents is not to fill the memory. */
const MOST_KEPT = 200;

interface Entry {
  uses: number;
  /** `undefined` as long as it is not compiled, or when the compiler does not support it. */
  run?: Run;
}

export interface CompiledOptions {
  usesBefore: number;
  /** Whether a query that the compiler does not support fails, instead of being interpreted. */
  strict: boolean;
}

/**
 * Queries compiled to functions, those that were used last. To compile takes as long as interpreting several times, so a
 * query is compiled only when it was used `usesBefore` times.
 */
export function createCompiledQueries(schema: GraphQLSchema, { usesBefore, strict }: CompiledOptions) {
  const entries = new LRUCache<OperationDefinitionNode, Entry>({ max: MOST_KEPT, memoMethod: () => ({ uses: 0 }) });
  return {
    /** The function of an operation, which a document has alone; `undefined` when it is to be interpreted. */
    async find(operation: OperationDefinitionNode, alone: DocumentNode): Promise<Run | undefined> {
      const entry = entries.memo(operation);
      entry.uses += 1;
      if (entry.uses === usesBefore + 1) {
        entry.run = await compile(schema, alone, strict);
      }
      return entry.run;
    },
  };
}

/**
 * Compiled functions read fields that have no resolver straight off their object: such a field is never a function. What is
 * left out on a condition is interpreted: where the same field is asked for twice, the compiler gives what one of them skips. So is
 * what is called `__proto__`: in the objects that the compiler writes, that is no name like others.
 */
async function compile(schema: GraphQLSchema, document: DocumentNode, strict: boolean): Promise<Run | undefined> {
  if (isBeyondTheCompiler(document)) return undefined;
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const options = { disablingCapturingStackErrors: true };
  const compiled = withLeafLists(schema, document, () => compileQuery(schema, document, undefined, options));
  if (!isCompiledQuery(compiled)) {
    if (strict) throw new Error('The compiler does not support this query.');
    return undefined;
  }
  return async (context, variables) => {
    const result: ExecutionResult = await compiled.query({}, context, variables);
    return result.errors ? { ...result, errors: result.errors.map(asGraphql) } : result;
  };
}

/** The compiler's errors cannot be changed afterwards, and lack extensions when what was thrown has none. */
function asGraphql({ message, path, originalError, extensions, locations }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError, extensions });
  return Object.defineProperty(error, 'locations', { value: locations, enumerable: locations !== undefined });
}

function isBeyondTheCompiler(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive({ name: { value } }) {
      found = value === 'skip' || value === 'include';
      return found ? BREAK : undefined;
    },
    Name({ value }) {
      found = value === '__proto__';
      return found ? BREAK : undefined;
    },
  });
  return found;
}
