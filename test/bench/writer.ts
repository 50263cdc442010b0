import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { createGraphqlAnswerer } from '../../lambdas/api/graphql';
import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import { RequestContext } from '../../lambdas/graphql/context';
import { createServer } from '../../lambdas/graphql/server';
import { importMetrics, type ImportMetricsInput } from '../../lambdas/usecases/import/import-metrics';
import { Mutation } from '../../lambdas/usecases/journal/mutation';
import type { Store } from '../../lambdas/usecases/ports';
import { completeStep, type CompleteStepInput } from '../../lambdas/usecases/strategy/complete-step';

/*
 * The way of a request through the handler, from the event to its answer, and the use cases alone; both on a store that reads as
 * it read the first time and takes every write without doing anything. Bundled as the handler is.
 */

const unused = () => {
  throw new Error('No workload of the bench needs this.');
};

/** What is written is taken and forgotten, and no value of a metric is there before. */
const WRITES: Partial<Store> = {
  commit: async () => undefined,
  setValues: async (changes) => changes.map(() => ({})),
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

/** An agency that is in the table already, at this moment. */
export function openWriter(endpoint: string, tableName: string, { agencyId, now }: { agencyId: string; now: Date }) {
  const client = createDocumentClient({ tableName, region: 'eu-west-1', endpoint });
  const table = new TableAccess(client, tableName, createMeter());
  const store = stubbed(createStore(table, agencyId));
  const caller = { id: 'mem_bench', memberId: 'mem_bench', agencyId, scopes: new Set(SCOPES), dryRunOnly: false };
  const origin = { requestId: 'bench', sourceIp: '127.0.0.1' };
  const contextOf = () =>
    new RequestContext({
      authenticate: async () => ({ caller }),
      origin,
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
  const answer = createGraphqlAnswerer(createServer({ error: console.error, info() {} }), contextOf);
  const within = (operation: string, input: unknown) => ({
    caller,
    store,
    now,
    mutation: new Mutation(operation, origin, input),
  });
  return {
    send: async (event: APIGatewayProxyEventV2): Promise<string> => (await answer(event)).body ?? '',
    completeStep: (input: CompleteStepInput) => completeStep(within('completeStep', input), input),
    importMetrics: (input: ImportMetricsInput) => importMetrics(within('importMetrics', input), input),
  };
}
