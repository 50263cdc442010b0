import type { Period } from '../../domain/calendar';
import { BUILT_IN_CATALOG } from '../../domain/metrics/catalog';
import type { Evidence } from '../../domain/metrics/evidence';
import { evidenceFrom, recordedFor } from '../../domain/metrics/evidence-from';
import type { Session } from '../session';
import { readCatalog } from './read-catalog';

/**
 * Reads what a brand's metrics say over a period, for the rules of the steps. One query for each recorded metric behind
 * the keys, all in one round trip; it sees what was recorded a moment ago. What metrics of the agency's own are made of
 * stands in its catalogue, so they take a round trip more.
 */
export async function readEvidence(
  { store }: Pick<Session, 'store'>,
  brandId: string,
  keys: readonly string[],
  period: Period,
): Promise<Evidence> {
  const read = (metrics: readonly string[]) => store.series({ brandIds: [brandId], metrics, period, consistent: true });
  const builtIn = recordedFor(keys, BUILT_IN_CATALOG);
  const [catalog, series] = await Promise.all([readCatalog({ store }, keys), read(builtIn)]);
  const own = recordedFor(keys, catalog).filter((key) => !builtIn.includes(key));
  return evidenceFrom([...series, ...(await read(own))], catalog);
}
