import type { ApolloServerPlugin } from '@apollo/server';

const OLD = /\bapplication\/json\b/i;
const NEW = /\bapplication\/graphql-response\+json\b/i;

/**
 * A client that names `application/json` and not `application/graphql-response+json` reads the errors of a document in an
 * answer that says 200, as the specification of GraphQL over HTTP has it for the older media type. Every other client has
 * the status that says what happened. A request without a document is wrong for both.
 */
export const statusOfOldMediaType: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, source }) {
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status !== 400 || source === undefined || !OLD.test(accept) || NEW.test(accept)) return;
        response.http.status = 200;
      },
    };
  },
};
