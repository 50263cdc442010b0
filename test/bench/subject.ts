import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { GraphQLScalarType, type GraphQLFieldResolver } from 'graphql';
import { createGraphqlAnswerer } from '../../lambdas/api/graphql';
import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import { RequestContext } from '../../lambdas/graphql/context';
import { resolvers } from '../../lambdas/graphql/generated/resolvers.generated';
import { createServer } from '../../lambdas/graphql/server';
import { Mutation } from '../../lambdas/usecases/journal/mutation';
import type { Store } from '../../lambdas/usecases/ports';
import type { Roots } from './peers';

/*
 * This project's way of a request, from the event to its answer, on a store that reads as it read the first time and takes every
 * write without doing anything. Bundled as the handler is.
 */

const unused = () => {
  throw new Error('No workload of the bench needs this.');
};

/** What is written is taken and forgotten, and no value of a metric that is written is there before. */
const WRITES: Partial<Store> = {
  commit: async () => undefined,
  addJournalEntry: async () => undefined,
  setValues: async (changes) => changes.map(() => []),
  seriesByKey: async (keys) => keys.map(() => undefined),
};

function stubbed(store: Store): Store {
  const answers = new Map<string, unknown>();
  return new Proxy(store, {
    get(target, method) {
      if (method in WRITES) return Reflect.get(WRITES, method);
      const real = Reflect.get(target, method) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const call = `${String(method)} ${JSON.stringify(args)}`;
        if (!answers.has(call)) answers.set(call, real.apply(target, args));
        return answers.get(call);
      };
    },
  });
}

export interface SubjectOptions {
  endpoint: string;
  tableName: string;
  /** An agency that is in the table already, and its present. */
  agencyId: string;
  now: Date;
}

export function openSubject({ endpoint, tableName, agencyId, now }: SubjectOptions) {
  const client = createDocumentClient({ tableName, region: 'eu-west-1', endpoint });
  const table = new TableAccess(client, tableName, createMeter());
  const store = stubbed(createStore(table, agencyId));
  const caller = { id: 'mem_bench', memberId: 'mem_bench', agencyId, scopes: new Set(SCOPES), dryRunOnly: false };
  const newContext = () =>
    new RequestContext({
      authenticate: async () => ({ caller }),
      origin: { requestId: 'bench', sourceIp: '127.0.0.1' },
      report: console.error,
      now,
      limits: { key: 1_000_000, agency: 1_000_000 },
      directory: createDirectory(table),
      storeOf: () => store,
      mintApiKey: unused,
      mintCalendarToken: unused,
      readTables: unused,
      writeCsv: unused,
    });

  return {
    /** Answers a request with everything that guards it. `roots`: resolvers of root fields that take the place of all others. */
    open(roots?: Roots): (event: APIGatewayProxyEventV2) => Promise<string> {
      const server = createServer({ error: console.error, info() {} }, 'auto', roots && { ...scalars, ...roots });
      const answer = createGraphqlAnswerer(server, newContext);
      return async (event) => (await answer(event)).body ?? '';
    },
    /** For other servers: the same resolvers without what guards them, and a context in which somebody was let in. */
    resolvers: forOthers(),
    async newContext(): Promise<object> {
      const context = newContext();
      await context.admit(1);
      return context;
    },
  };
}

const scalars = Object.fromEntries(Object.entries(resolvers).filter(([, given]) => given instanceof GraphQLScalarType));

/** A scalar is known by its class, which is another one there: it is given by what it does. A mutation brings its entry in the journal. */
function forOthers(): Record<string, object> {
  const { Mutation: mutations = {}, ...others } = resolvers;
  const plainly = Object.entries(others).map(([type, given]) => [
    type,
    given instanceof GraphQLScalarType ? { ...given } : given,
  ]);
  const journalled = Object.entries(mutations).map(([name, resolve]) => [name, withJournal(name, resolve as Resolve)]);
  return { ...Object.fromEntries(plainly), Mutation: Object.fromEntries(journalled) };
}

type Resolve = GraphQLFieldResolver<unknown, RequestContext, { input?: unknown }>;

const withJournal =
  (operation: string, resolve: Resolve): Resolve =>
  (parent, args, context, info) =>
    resolve(parent, args, context.within(new Mutation(operation, context.origin, args.input)), info);
