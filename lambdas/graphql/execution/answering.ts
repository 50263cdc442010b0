import { HeaderMap, type GraphQLResponse } from '@apollo/server';
import { GraphQLError, type ExecutionResult, type FormattedExecutionResult } from 'graphql';
import { reportFaults } from '../faults';
import { worded } from '../wording';
import type { Executor, Operation } from './executor';

export type Answer = (operation: Operation) => Promise<GraphQLResponse>;

/**
 * Executes operations in the place of Apollo, and puts into words what went wrong. Apollo has two ways for others to execute; its
 * gateway is not taken, because what Apollo makes for it of a request (objects with accessors of their own) stays until memory is
 * searched as a whole.
 */
export function createAnswer(execute: Executor): Answer {
  return async (operation) => {
    const result = await execute(operation).catch(broken);
    if (!result.errors) return answerOf(result, { status: undefined, headers: new HeaderMap() });
    reportFaults(result.errors, operation.contextValue);
    const { errors, http } = worded(result.errors);
    if (result.data === undefined) http.status ??= 500;
    return answerOf({ ...result, errors }, http);
  };
}

const answerOf = (singleResult: FormattedExecutionResult, http: GraphQLResponse['http']): GraphQLResponse => ({
  http,
  body: { kind: 'single', singleResult },
});

/** What breaks the execution as a whole is an error of the answer. */
const broken = (error: unknown): ExecutionResult => ({
  errors: [
    error instanceof GraphQLError
      ? error
      : new GraphQLError(String(error), error instanceof Error ? { originalError: error } : {}),
  ],
});
