import { BUILT_IN_CATALOG, catalogWith } from '../../domain/metrics/catalog';
import type { Catalog } from '../../domain/metrics/metric';
import type { Session } from '../session';

/**
 * The agency's catalogue: what is built in and what it defined itself.
 *
 * @param keys the metrics it is read for; nothing is read while all of them are built in
 */
export async function readCatalog({ store }: Pick<Session, 'store'>, keys?: Iterable<string>): Promise<Catalog> {
  if (keys && [...keys].every((key) => BUILT_IN_CATALOG.has(key))) return BUILT_IN_CATALOG;
  return catalogWith((await store.ownMetrics()).metrics);
}
