import { maySee } from '../../domain/access';
import { type BrandReference, type ReadMetricRow, type SourceReference } from '../../domain/import/metric-row';
import type { Directory } from '../../domain/import/metric-rows';
import { externalIdName } from '../brand/create-brand';
import { ownersByName } from '../named-owners';
import type { UniqueName } from '../ports';
import { addressOf } from '../profile/names';
import { locate, type Session } from '../session';
import { byId } from './by-id';

/**
 * Finds the brands and profiles that rows name: each once, a hundred a request, whatever the number of rows. First the
 * brands, then the profiles within them.
 */
export async function lookUp(session: Session, rows: readonly ReadMetricRow[]): Promise<Directory> {
  const brand = await lookUpBrands(session, rows);
  const placed = rows.flatMap(({ brand: reference, source }) => {
    const brandId = reference && brand(reference);
    return brandId === undefined || !source ? [] : [{ brandId, source }];
  });
  const [addresses, profiles] = await Promise.all([
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
    brand,
    profile(brandId, source) {
      if (source.kind === 'HANDLE') return addresses(profileAddress(brandId, source));
      const place = locate(session, source.id, 'PROFILE');
      return place?.brandId === brandId && profiles.has(place.id) ? place.id : undefined;
    },
  };
}

/** A reference that gives both ids has to mean one brand by both. */
async function lookUpBrands(session: Session, rows: readonly ReadMetricRow[]): Promise<Directory['brand']> {
  const references = rows.flatMap(({ brand }) => brand ?? []);
  const [owners, brands] = await Promise.all([
    ownersByName(
      session.store,
      references.flatMap(({ externalId }) => (externalId === undefined ? [] : [externalIdName(externalId)])),
    ),
    byId(
      references.flatMap(({ brandId }) => (brandId === undefined ? [] : (locate(session, brandId, 'BRAND')?.id ?? []))),
      (ids) => session.store.brandsById(ids),
    ),
  ]);
  return ({ brandId, externalId }: BrandReference) => {
    const owner = externalId === undefined ? undefined : owners(externalIdName(externalId));
    if (brandId === undefined) return owner !== undefined && maySee(session.caller, owner) ? owner : undefined;
    return brands.has(brandId) && (externalId === undefined || owner === brandId) ? brandId : undefined;
  };
}

type OnNetwork = Extract<SourceReference, { kind: 'HANDLE' }>;

const profileAddress = (brandId: string, { network, handle }: OnNetwork): UniqueName =>
  addressOf({ brandId, network, handle });
