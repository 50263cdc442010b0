import {
  HeaderMap,
  type ApolloServerOptionsWithGateway,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLResponse,
} from '@apollo/server';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { RequestContext } from '../context';
import type { Executor } from './executor';

/** What a plugin of Apollo knows when the operation is about to be executed; without an operation, the document has several. */
type Request = Pick<
  GraphQLRequestContextResponseForOperation<RequestContext>,
  'document' | 'request' | 'contextValue'
> & { operation?: GraphQLRequestContextResponseForOperation<RequestContext>['operation'] };

export interface Answering {
  /** Executes a request. `null` when something went wrong: then Apollo asks its gateway what, and puts it into words. */
  answer(request: Request): Promise<GraphQLResponse | null>;
  gateway: ApolloServerOptionsWithGateway<RequestContext>['gateway'];
}

/**
 * Executes requests in the place of Apollo, which has two ways for that. Its gateway does not answer all of them, because what
 * Apollo makes for it of a request (objects with accessors of their own) stays until memory is searched as a whole.
 */
export function createAnswering(schema: GraphQLSchema, executor: Executor): Answering {
  const failed = new WeakMap<RequestContext, Promise<ExecutionResult>>();
  return {
    async answer({ document, operation, request: { operationName, variables = {} }, contextValue }) {
      const executed = executor({ document, operation, operationName, variables, contextValue });
      const result = await executed.catch(() => undefined);
      if (result && !result.errors) {
        return {
          http: { status: undefined, headers: new HeaderMap() },
          body: { kind: 'single', singleResult: result },
        };
      }
      failed.set(contextValue, executed);
      return null;
    },
    gateway: {
      load: async () => ({
        executor: async ({ context }) => {
          const executed = failed.get(context as unknown as RequestContext);
          if (!executed) throw new Error('Apollo asks for the outcome of a request that was not executed.');
          return executed;
        },
      }),
      onSchemaLoadOrUpdate(callback) {
        callback({ apiSchema: schema, coreSupergraphSdl: '' });
        return () => undefined;
      },
      stop: async () => undefined,
    },
  };
}
