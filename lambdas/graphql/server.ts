import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../shared/logger';
import { InvalidCursorError } from '../usecases/ports';
import { ForbiddenError } from '../usecases/session';
import type { RequestContext } from './context';
import { createAnswering } from './execution/answering';
import { createExecutor, type Execution } from './execution/executor';
import { print } from './execution/print';
import { clearMessage } from './clear-message';
import { createGate } from './gate';
import type { Resolvers } from './generated/types.generated';
import { tellReplays } from './idempotency';
import { MOST_TOKENS } from './limits';
import { statusOfOldMediaType } from './media-type';
import { createObserver } from './observer';
import { createSchema } from './schema/create-schema';

export const INTERNAL_MESSAGE = 'Something went wrong on our side. Name the request id when you report it.';

/** What Apollo would load and run by itself. */
const WITHOUT = [
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
];

export function createServer(
  logger: Logger,
  execution: Execution = 'auto',
  resolvers?: Resolvers,
): ApolloServer<RequestContext> {
  const schema = createSchema(resolvers);
  const { answer, gateway } = createAnswering(schema, createExecutor(schema, execution));
  return new ApolloServer<RequestContext>({
    gateway,
    // The gate lets no document pass that is not right, and asks who calls before it shows the schema.
    introspection: true,
    dangerouslyDisableValidation: true,
    includeStacktraceInErrorResponses: false,
    stringifyResult: print,
    // None of these headers comes with a request that another site makes a browser send without asking first.
    csrfPrevention: {
      requestHeaders: ['authorization', 'x-api-key', 'apollo-require-preflight', 'x-apollo-operation-name'],
    },
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError,
    plugins: [
      ...WITHOUT,
      statusOfOldMediaType,
      createObserver(schema),
      createGate(schema, { answer, format: (error) => formatError(error.toJSON(), error) }),
      reportUnexpectedErrors(logger),
      tellReplays,
    ],
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error: (message: string) => logger.error('apollo', { message }) },
  });
}

/** Shows what a client can act on; everything else is a fault of ours, and says no more than that. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof InvalidCursorError) {
    return { ...formatted, message: 'after is no cursor of this list.', extensions: { code: 'BAD_USER_INPUT' } };
  }
  if (original instanceof ForbiddenError) return { ...formatted, extensions: { code: 'FORBIDDEN' } };
  if (isRefusedByGraphql(error)) return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
  if (!isUnexpected(formatted)) return inTermsOfTheContract(formatted);
  return { ...formatted, message: INTERNAL_MESSAGE, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/**
 * Whether graphql itself refused the request, which it has no code for: a subscription, more wrong values than it cares to
 * list, or an argument that a variable makes wrong.
 */
function isRefusedByGraphql(error: unknown): boolean {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined) return false;
  const { path, originalError } = error;
  if (path === undefined) return originalError === undefined;
  return originalError instanceof GraphQLError && originalError.message.startsWith('Argument "');
}

/** What the server's own codes are called in the contract. */
const CODES: Record<string, string> = {
  [ApolloServerErrorCode.BAD_REQUEST]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE]: 'BAD_USER_INPUT',
  [ApolloServerErrorCode.GRAPHQL_PARSE_FAILED]: 'GRAPHQL_VALIDATION_FAILED',
};

function inTermsOfTheContract(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.code);
  return {
    ...formatted,
    message: clearMessage(formatted.message),
    extensions: { ...formatted.extensions, code: CODES[code] ?? code },
  };
}

const isUnexpected = ({ extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === ApolloServerErrorCode.INTERNAL_SERVER_ERROR;

/** Logs faults with their cause, and gives the client the id to ask about. */
const reportUnexpectedErrors = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  async unexpectedErrorProcessingRequest({ error }) {
    logger.error('fault', { stack: error.stack });
  },
  async requestDidStart({ contextValue }) {
    const { requestId } = contextValue.origin;
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          const cause = error.originalError ?? error;
          const refused = cause instanceof InvalidCursorError || cause instanceof ForbiddenError;
          const explained = refused || isRefusedByGraphql(error);
          if (error.extensions.code === undefined && !explained) {
            logger.error('fault', { requestId, path: error.path?.join('.'), stack: cause.stack });
          }
        }
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
});
