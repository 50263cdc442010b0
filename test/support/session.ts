import { createDocumentClient } from '../../lambdas/data/client';
import { createMeter } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';
import { SCOPES } from '../../lambdas/domain/access';
import type { Session } from '../../lambdas/usecases/session';
import { engineEndpoint, TEST_TABLE } from './services';

const clients = new Map<string, ReturnType<typeof createDocumentClient>>();

/** A session on the real engine, for use cases that other use cases call: an import's, without a file around it. */
export function sessionOf(agencyId: string, endpoint = engineEndpoint()) {
  const client =
    clients.get(endpoint) ?? createDocumentClient({ tableName: TEST_TABLE, region: 'eu-west-1', endpoint });
  clients.set(endpoint, client);
  const meter = createMeter();
  const session: Session = {
    caller: { id: 'mem_test', memberId: 'mem_test', agencyId, scopes: new Set(SCOPES), dryRunOnly: false },
    store: createStore(new TableAccess(client, TEST_TABLE, meter), agencyId),
    now: new Date('2026-09-15T10:00:00Z'),
  };
  return { session, spent: () => meter.total() };
}
