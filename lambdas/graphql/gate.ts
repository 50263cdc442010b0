import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  OperationTypeNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { RequestContext } from './context';
import { demandTrust } from './documents/demand';
import type { Answer } from './execution/answering';
import { faultOfKey } from './idempotency';
import { beyond, faultsOfForm } from './limits';
import { objectsIn } from './limits/answered';
import { createCounter, LEAST_COST, type Cost } from './limits/cost';
import type { Variables } from './limits/given';
import { describe } from './schema/describe';
import { createValidator, suggests, withoutSuggestion } from './validation';
import { readVariables, type ReadVariables } from './variables';
import { worded } from './wording';

interface Inspected {
  faults: readonly GraphQLError[];
  introspects: boolean;
}

/**
 * The way of a parsed document to its execution: its form, its rules, its cost and its variables have to be right before anybody
 * asks who sent it, and its sender is known before anything of it is executed.
 */
export function createGate(schema: GraphQLSchema, answer: Answer): ApolloServerPlugin<RequestContext> {
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

  /** Nobody is asked who they are but for suggestions. */
  async function read(
    operation: OperationDefinitionNode,
    sent: Variables,
    context: RequestContext,
  ): Promise<ReadVariables> {
    const found = readVariables(schema, operation, sent);
    const isTold = !found.faults.some(suggests) || (await isKnown(context));
    return isTold ? found : { ...found, faults: found.faults.map(withoutSuggestion) };
  }

  return {
    async requestDidStart() {
      let faults: readonly GraphQLError[] = [];
      let cost: Cost | undefined;
      let variables: Variables = {};
      let admitted = false;
      return {
        async didResolveOperation({ document, operation, request, contextValue }) {
          const inspected = await inspect(document, contextValue);
          faults = inspected.faults;
          if (faults.length > 0) return;
          if (!operation) {
            faults = [unclear(request.operationName)];
            return;
          }
          cost = count(document, operation, request.variables ?? {});
          faults = [beyond('nodes', cost.nodes), beyond('cost', cost.points)].filter((fault) => fault !== undefined);
          if (faults.length > 0) return;
          ({ variables, faults } = await read(operation, request.variables ?? {}, contextValue));
          const ofKey = operation.operation === OperationTypeNode.MUTATION && faultOfKey(contextValue);
          if (ofKey) faults = [ofKey, ...faults];
          if (faults.length > 0) return;
          await contextValue.admit(cost.points);
          admitted = true;
          demandTrust(contextValue, { operation, variables });
          if (!inspected.introspects) return;
          if (!contextValue.visitor) faults = [unknownCaller()];
          else await describe(schema);
        },
        /** All that is wrong with a request; the hook before this one could say one thing only. */
        async responseForOperation({ document, operation, contextValue }) {
          if (faults.length === 0) return answer({ document, operation, variables, contextValue });
          const { errors, http } = worded(faults);
          // Who is unknown is told so as by any other field of the root: the request is right, and nothing is there for them.
          const singleResult = admitted ? { errors, data: null } : { errors };
          http.status ??= admitted ? 200 : 400;
          return { http, body: { kind: 'single', singleResult } };
        },
        async willSendResponse({ response, contextValue }) {
          if (!cost || response.body.kind !== 'single') return;
          const result = response.body.singleResult;
          result.extensions = { ...result.extensions, cost: shown(cost, result.data, contextValue) };
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

const unclear = (operationName: string | undefined) =>
  new GraphQLError(
    operationName === undefined
      ? 'The document has several operations: an operation name has to say which of them is meant.'
      : `Unknown operation named "${operationName}".`,
    { extensions: { code: 'BAD_USER_INPUT' } },
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
