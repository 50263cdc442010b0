import { createDocumentClient } from '../../lambdas/data/client';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import type { Session } from '../../lambdas/usecases/session';
import { engineEndpoint, TEST_TABLE } from './services';

const clients = new Map<string, ReturnType<typeof createDocumentClient>>();

/** A session on the real engine, for use cases that other use cases call: an import's, without a file around it. */
export function sessionOf(agencyId: string, tableName = TEST_TABLE) {
  const client =
    clients.get(tableName) ?? createDocumentClient({ tableName, region: 'eu-west-1', endpoint: engineEndpoint() });
  clients.set(tableName, client);
  const meter = createMeter();
  const session: Session = {
    caller: { id: 'mem_test', memberId: 'mem_test', agencyId, scopes: new Set(SCOPES), dryRunOnly: false },
    store: createStore(new TableAccess(client, tableName, meter), agencyId),
    now: new Date('2026-09-15T10:00:00Z'),
  };
  return { session, spent: () => meter.total() };
}
