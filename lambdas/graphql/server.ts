import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { Logger } from '../shared/logger';
import type { RequestContext } from './context';
import { createAnswer } from './execution/answering';
import { createExecutor, type Execution } from './execution/executor';
import { print } from './execution/print';
import { tellFaults } from './faults';
import { createGate } from './gate';
import type { Resolvers } from './generated/types.generated';
import { tellReplays } from './idempotency';
import { MOST_TOKENS } from './limits';
import { statusOfOldMediaType } from './media-type';
import { createObserver } from './observer';
import { createSchema } from './schema/create-schema';
import { formatError } from './wording';

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
  return new ApolloServer<RequestContext>({
    schema,
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
      createGate(schema, createAnswer(createExecutor(schema, execution))),
      tellFaults,
      tellReplays,
    ],
    stopOnTerminationSignals: false,
    logger: { debug() {}, info() {}, warn() {}, error: (message: string) => logger.error('apollo', { message }) },
  });
}
