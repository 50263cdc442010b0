import type { Coverage } from '../../domain/metrics/figures';
import { partsOf, type Catalog, type Metric } from '../../domain/metrics/metric';
import { locate, type Session } from '../session';
import type { SubjectIds } from './subjects';

/** The profiles whose networks give a metric, or a part of it, and which gave none. */
export type MissingOf = (metric: Metric, catalog: Catalog, coverage: readonly Coverage[]) => string[];

/** For a question about one brand, what to tell the missing from: its profiles, in one query. Otherwise nothing is read. */
export async function missingProfiles(session: Session, { brandIds }: SubjectIds): Promise<MissingOf | undefined> {
  const [id, ...others] = brandIds ?? [];
  const place = id === undefined || others.length > 0 ? undefined : locate(session, id, 'BRAND');
  if (!place) return undefined;
  const profiles = await session.store.allProfiles(place.brandId);
  return (metric, catalog, coverage) => {
    const networks = new Set(partsOf(metric).flatMap((key) => catalog.get(key)?.networks ?? []));
    const covered = new Set(coverage.flatMap(({ source }) => (source.kind === 'PROFILE' ? source.id : [])));
    return profiles.filter((one) => networks.has(one.network) && !covered.has(one.id)).map((one) => one.id);
  };
}
