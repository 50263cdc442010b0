import type { ApolloServer } from '@apollo/server';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { handlers } from '@as-integrations/aws-lambda';
import type { RequestContext } from '../graphql/context';
import { TrustedDocuments } from '../graphql/documents/trusted';
import { demandFittingText } from '../graphql/limits/text';

/**
 * Answers requests for GraphQL: the event becomes a request, the document that it names becomes its text, and the server
 * does the rest. Throws a `SyntaxError` for a body that is no JSON.
 */
export function createGraphqlAnswerer(
  server: ApolloServer<RequestContext>,
  contextOf: (event: APIGatewayProxyEventV2) => RequestContext,
): (event: APIGatewayProxyEventV2) => Promise<APIGatewayProxyStructuredResultV2> {
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const events = handlers.createAPIGatewayProxyEventV2RequestHandler();
  const documents = new TrustedDocuments();
  return async (event) => {
    const request = events.fromEvent(event);
    // The server calls this after it has made sure that no other site sent the request.
    const context = async () => {
      const made = contextOf(event);
      demandFittingText(request);
      await documents.resolve(request, made);
      return made;
    };
    const response = await server.executeHTTPGraphQLRequest({ httpGraphQLRequest: request, context });
    return events.toSuccessResult(response) as APIGatewayProxyStructuredResultV2;
  };
}
