import type { ReadMetricRow, SourceReference } from '../../domain/import/metric-row';
import type { Directory } from '../../domain/import/metric-rows';
import { ownersByName } from '../named-owners';
import type { UniqueName } from '../ports';
import { addressOf } from '../profile/names';
import { locate, type Session } from '../session';
import { byId } from './by-id';
import { findBrands } from './find-brands';

/**
 * Finds the brands and profiles that rows name: each once, a hundred a request, whatever the number of rows. First the
 * brands, then the profiles within them.
 */
export async function lookUp(session: Session, rows: readonly ReadMetricRow[]): Promise<Directory> {
  const references = rows.flatMap(({ brand }) => brand ?? []);
  const find = await findBrands(session, references);
  const placed = rows.flatMap(({ brand, source }) => {
    const brandId = brand && find(brand);
    return brandId === undefined || !source ? [] : [{ brandId, source }];
  });
  const [brands, addresses, profiles] = await Promise.all([
    byId(
      references.flatMap((brand) => (brand.brandId === undefined ? [] : (find(brand) ?? []))),
      (ids) => session.store.brandsById(ids),
    ),
    ownersByName(
      session.store,
      placed.flatMap(({ brandId, source }) => (source.kind === 'HANDLE' ? [profileAddress(brandId, source)] : [])),
    ),
    byId(
      placed.flatMap(({ brandId, source }) => {
        const place = source.kind === 'PROFILE' ? locate(session, source.id, 'PROFILE') : undefined;
        return place?.brandId === brandId ? [place.id] : [];
      }),
      (ids) => session.store.profilesById(ids),
    ),
  ]);
  return {
    brand(reference) {
      const id = find(reference);
      return reference.brandId === undefined || (id !== undefined && brands.has(id)) ? id : undefined;
    },
    profile(brandId, source) {
      if (source.kind === 'HANDLE') return addresses(profileAddress(brandId, source));
      const place = locate(session, source.id, 'PROFILE');
      return place?.brandId === brandId && profiles.has(place.id) ? place.id : undefined;
    },
  };
}

type OnNetwork = Extract<SourceReference, { kind: 'HANDLE' }>;

const profileAddress = (brandId: string, { network, handle }: OnNetwork): UniqueName =>
  addressOf({ brandId, network, handle });
