import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, type DocumentNode, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { RequestContext } from './context';
import { demandTrust } from './documents/demand';
import type { Answering } from './execution/answering';
import { beyond, faultsOfForm } from './limits';
import { objectsIn } from './limits/answered';
import { createCounter, LEAST_COST, type Cost } from './limits/cost';
import { describe } from './schema/describe';
import { createValidator, withoutSuggestion } from './validation';

interface Inspected {
  faults: readonly GraphQLError[];
  introspects: boolean;
}

interface BehindTheGate {
  /** Executes what was let in. */
  answer: Answering['answer'];
  format(error: GraphQLError): GraphQLFormattedError;
}

/**
 * The way of a parsed document to its execution: its form, its rules and its cost have to be right before anybody asks who
 * sent it, and its sender is known before anything of it is executed.
 */
export function createGate(
  schema: GraphQLSchema,
  { answer, format }: BehindTheGate,
): ApolloServerPlugin<RequestContext> {
  const validate = createValidator(schema);
  const count = createCounter(schema);
  /** Lives as long as the documents that Apollo keeps. */
  const right = new WeakMap<DocumentNode, Inspected>();

  async function inspect(document: DocumentNode, context: RequestContext): Promise<Inspected> {
    const known = right.get(document);
    if (known) return known;
    const form = faultsOfForm(document);
    if (form.faults.length > 0) return form;
    const faults = validate(document, { suggesting: false });
    if (faults.length === 0) right.set(document, form);
    const suggesting = faults.length > 0 && (await isKnown(context));
    return { ...form, faults: suggesting ? validate(document, { suggesting }) : faults };
  }

  return {
    async requestDidStart() {
      let faults: readonly GraphQLError[] = [];
      let cost: Cost | undefined;
      let admitted = false;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const inspected = await inspect(document, contextValue);
          faults = inspected.faults;
          if (faults.length > 0 || !operation) return;
          cost = count(document, operation, request.variables ?? {});
          faults = [beyond('nodes', cost.nodes), beyond('cost', cost.points)].filter((fault) => fault !== undefined);
          if (faults.length > 0) return;
          await contextValue.admit(cost.points);
          admitted = true;
          demandTrust(contextValue, { operation, variables: request.variables ?? {} });
          if (!inspected.introspects) return;
          if (!contextValue.visitor) faults = [unknownCaller()];
          else await describe(schema);
        },
        /** All that is wrong with a document; the hook before this one could say one thing only. */
        async responseForOperation(request) {
          if (faults.length === 0) return answer(request);
          const errors = faults.map(format);
          // Who is unknown is told so as by any other field of the root: the request is right, and nothing is there for them.
          const singleResult = admitted ? { errors, data: null } : { errors };
          return {
            http: { status: admitted ? 200 : 400, headers: new HeaderMap() },
            body: { kind: 'single', singleResult },
          };
        },
        async willSendResponse({ response, contextValue }) {
          if (response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          // Wrong variables show only in execution, which knows nothing of callers.
          if (!contextValue.visitor && result.errors) result.errors = result.errors.map(withoutSuggestions);
          if (cost) result.extensions = { ...result.extensions, cost: shown(cost, result.data, contextValue) };
        },
      };
    },
  };
}

const withoutSuggestions = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  message: withoutSuggestion(error.message),
});

/** Whether the credentials are good ones. Whoever sends a wrong document is told what is wrong with it all the same. */
const isKnown = (context: RequestContext): Promise<boolean> =>
  context.admit(LEAST_COST).then(
    () => context.visitor !== undefined,
    () => false,
  );

const unknownCaller = () =>
  new GraphQLError('Sign in to read the schema: send a token or an API key.', {
    extensions: { code: 'UNAUTHENTICATED' },
  });

/** What a request was taken to cost, and what it came to by its answer: the data itself is no object of it. */
const shown = ({ points, fixed }: Cost, data: unknown, { visitor }: RequestContext) => ({
  requested: points,
  actual: data ? Math.ceil(fixed + objectsIn(data) - 1) : 0,
  remaining: visitor?.rateLimit?.remaining ?? null,
  resetsAt: visitor?.rateLimit?.resetsAt ?? null,
});
