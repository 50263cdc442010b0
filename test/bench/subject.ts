import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import { RequestContext } from '../../lambdas/graphql/context';
import { resolvers } from '../../lambdas/graphql/generated/resolvers.generated';
import { createServer } from '../../lambdas/graphql/server';
import { newAgencyId } from '../../lambdas/shared/ids';
import type { Store } from '../../lambdas/usecases/ports';

/* This project's GraphQL in one process, on a store that can be told to answer from memory. Bundled as the handler is. */

const NOW = new Date('2026-09-15T10:00:00Z');

const unused = () => {
  throw new Error('No workload of the bench needs this.');
};

/** Answers each call as it was answered the first time. */
function remembered(store: Store): Store {
  const answers = new Map<string, unknown>();
  return new Proxy(store, {
    get(target, method) {
      const real = Reflect.get(target, method) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const call = `${String(method)} ${JSON.stringify(args)}`;
        if (!answers.has(call)) answers.set(call, real.apply(target, args));
        return answers.get(call);
      };
    },
  });
}

/** A new agency on an engine. `run` gives the answer as the text that would be sent. */
export async function openSubject(endpoint: string, tableName: string) {
  const client = createDocumentClient({ tableName, region: 'eu-west-1', endpoint });
  const table = new TableAccess(client, tableName, createMeter());
  const agencyId = newAgencyId();
  let store = createStore(table, agencyId);
  const at = NOW.toISOString();
  const agency = { id: agencyId, name: 'Bench', slug: agencyId, timeZone: 'UTC', currency: 'EUR', brandCount: 0 };
  await store.commit([{ do: 'create-agency', agency: { ...agency, createdAt: at, updatedAt: at, version: 1 } }]);
  const server = createServer({ error: console.error, info() {} });
  server.startInBackgroundHandlingStartupErrorsByLoggingAndFailingAllRequests();
  const caller = { id: 'mem_bench', memberId: 'mem_bench', agencyId, scopes: new Set(SCOPES), dryRunOnly: false };

  const newContext = () =>
    new RequestContext({
      authenticate: async () => ({ caller }),
      origin: { requestId: 'bench', sourceIp: '127.0.0.1' },
      report: console.error,
      now: NOW,
      limits: { key: 1_000_000, agency: 1_000_000 },
      directory: createDirectory(table),
      storeOf: () => store,
      mintApiKey: unused,
      mintCalendarToken: unused,
      readTables: unused,
      writeCsv: unused,
    });

  return {
    fromMemory() {
      store = remembered(store);
    },
    /** For other servers: this project's resolvers, and a context in which somebody was let in. */
    resolvers: resolvers as Record<string, object>,
    async admitted(): Promise<object> {
      const context = newContext();
      await context.admit(1);
      return context;
    },
    async run(query: string, variables: Record<string, unknown> = {}): Promise<string> {
      const { body } = await server.executeOperation({ query, variables }, { contextValue: newContext() });
      return JSON.stringify(body.kind === 'single' ? body.singleResult : body);
    },
  };
}

export type Subject = Awaited<ReturnType<typeof openSubject>>;
