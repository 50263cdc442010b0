import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, visit, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context';
import { createValidator, withoutSuggestion } from './validation';

/** What finding out who calls is worth, at the least. */
const LEAST_COST = 1;

/**
 * The way of a parsed document to its execution: it has to be right before anybody asks who sent it, and its sender is
 * known before anything of it is executed.
 */
export function createGate(
  schema: GraphQLSchema,
  format: (error: GraphQLError) => GraphQLFormattedError,
): ApolloServerPlugin<RequestContext> {
  const faultsOf = createValidator(schema);
  return {
    async requestDidStart() {
      let faults: readonly GraphQLError[] = [];
      return {
        async didResolveOperation({ document, operation, contextValue }) {
          faults = faultsOf(document, { suggesting: false });
          if (faults.length > 0) {
            if (await isKnown(contextValue)) faults = faultsOf(document, { suggesting: true });
            return;
          }
          if (!operation) return;
          await contextValue.admit(LEAST_COST);
          if (!contextValue.visitor && introspects(document)) throw unknownCaller();
        },
        /** All that is wrong with a document; the hook before this one could say one thing only. */
        async responseForOperation() {
          if (faults.length === 0) return null;
          return {
            http: { status: 400, headers: new HeaderMap() },
            body: { kind: 'single', singleResult: { errors: faults.map(format) } },
          };
        },
        /** Wrong variables show only in execution, which knows nothing of callers. */
        async didEncounterErrors({ errors, contextValue }) {
          if (contextValue.visitor) return;
          for (const error of errors) error.message = withoutSuggestion(error.message);
        },
      };
    },
  };
}

/** Whether the credentials are good ones. Whoever sends a wrong document is told what is wrong with it all the same. */
const isKnown = (context: RequestContext): Promise<boolean> =>
  context.admit(LEAST_COST).then(
    () => context.visitor !== undefined,
    () => false,
  );

/** Payloads lead to the root again, and fragments anywhere: so wherever in the document it is. */
function introspects(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      found ||= name.value === '__schema' || name.value === '__type';
    },
  });
  return found;
}

const unknownCaller = () =>
  new GraphQLError('Sign in to read the schema: send a token or an API key.', {
    extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
  });
