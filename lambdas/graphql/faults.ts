import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLError } from 'graphql';
import type { RequestContext } from './context';
import { isFault, isUnexpected } from './wording';

/** Writes down errors that nobody thought of, each with its cause. */
export function reportFaults(errors: readonly GraphQLError[], { report }: RequestContext): void {
  for (const error of errors) {
    if (isFault(error)) report(error.originalError ?? error, error.path?.join('.'));
  }
}

/** Writes down the faults of Apollo's own part as well, and gives the client the id to ask about. */
export const tellFaults: ApolloServerPlugin<RequestContext> = {
  async unexpectedErrorProcessingRequest({ error, requestContext: { contextValue } }) {
    contextValue.report(error);
  },
  async requestDidStart({ contextValue }) {
    const { requestId } = contextValue.origin;
    return {
      async didEncounterErrors({ errors }) {
        reportFaults(errors, contextValue);
      },
      async willSendResponse({ response }) {
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors) return;
        response.body.singleResult.errors = errors.map((error) =>
          isUnexpected(error) ? { ...error, extensions: { ...error.extensions, requestId } } : error,
        );
      },
    };
  },
};
