import { readApiKey } from '../../lambdas/auth/api-key';
import { createDocumentClient } from '../../lambdas/data/client';
import { createDirectory } from '../../lambdas/data/directory';
import { createMeter, type Consumption } from '../../lambdas/data/meter';
import { createStore } from '../../lambdas/data/store';
import { TableAccess } from '../../lambdas/data/table-access';

/** What asks for the portfolio page: an API key and where it belongs. */
export interface Asking {
  secret: string;
  agencyId: string;
  memberId: string;
}

const CHARGE = { cost: 1, limit: 1_000_000_000 };

/**
 * What the portfolio page asks of the table, in the order in which the handler asks it, and nothing else: who calls is found
 * and charged, then a page of brands is read. Bundled as the handler is.
 */
export function openStoreCalls(
  endpoint: string,
  tableName: string,
  { secret, agencyId, memberId }: Asking,
): () => Promise<Consumption> {
  const client = createDocumentClient({ tableName, region: 'eu-west-1', endpoint });
  const key = readApiKey(secret);
  if (!key) throw new Error('This is no API key.');
  return async () => {
    const meter = createMeter();
    const table = new TableAccess(client, tableName, meter);
    const directory = createDirectory(table);
    const charge = { ...CHARGE, now: new Date() };
    await directory.useApiKey(key, charge);
    await Promise.all([directory.member(agencyId, memberId), directory.chargeAgency(agencyId, charge)]);
    await createStore(table, agencyId).brands({
      first: 100,
      sort: { field: 'CREATED_AT', direction: 'ASC' },
      accept: () => true,
    });
    return meter.total();
  };
}
