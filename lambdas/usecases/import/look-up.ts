import type { ReadPlace, SourceReference } from '../../domain/import/metric-place';
import { brandArchived } from '../../domain/import/brand-reference';
import type { Directory } from '../../domain/import/metric-rows';
import { ownersByName } from '../named-owners';
import type { UniqueName } from '../ports';
import { addressOf } from '../profile/names';
import { locate, type Session } from '../session';
import { byId } from './by-id';
import { findBrands } from './find-brands';

/**
 * Finds the brands, profiles and campaigns that places name: each once, a hundred a request. First the brands, then what lies
 * within them.
 */
export async function lookUp(session: Session, places: Iterable<ReadPlace>): Promise<Directory> {
  const all = [...places];
  const references = all.flatMap(({ brand }) => brand ?? []);
  const find = await findBrands(session, references);
  const placed = all.flatMap(({ brand, source }) => {
    const brandId = brand && find(brand);
    return brandId === undefined || !source ? [] : [{ brandId, source }];
  });
  const within = (kind: 'PROFILE' | 'CAMPAIGN') =>
    placed.flatMap(({ brandId, source }) => {
      const place = source.kind === kind ? locate(session, source.id, kind) : undefined;
      return place?.brandId === brandId ? [place.id] : [];
    });
  const [brands, addresses, profiles, campaigns] = await Promise.all([
    byId(
      references.flatMap((reference) => find(reference) ?? []),
      (ids) => session.store.brandsById(ids),
    ),
    ownersByName(
      session.store,
      placed.flatMap(({ brandId, source }) => (source.kind === 'HANDLE' ? [profileAddress(brandId, source)] : [])),
    ),
    byId(within('PROFILE'), (ids) => session.store.profilesById(ids)),
    byId(within('CAMPAIGN'), (ids) => session.store.campaignsById(ids)),
  ]);
  return {
    brand(reference) {
      const brand = brands.get(find(reference) ?? '');
      return brand?.archivedAt === undefined ? brand?.id : brandArchived(reference);
    },
    profile(brandId, source) {
      if (source.kind === 'HANDLE') return addresses(profileAddress(brandId, source));
      const place = locate(session, source.id, 'PROFILE');
      return place?.brandId === brandId && profiles.has(place.id) ? place.id : undefined;
    },
    hasCampaign: (brandId, id) => locate(session, id, 'CAMPAIGN')?.brandId === brandId && campaigns.has(id),
  };
}

type OnNetwork = Extract<SourceReference, { kind: 'HANDLE' }>;

const profileAddress = (brandId: string, { network, handle }: OnNetwork): UniqueName =>
  addressOf({ brandId, network, handle });
