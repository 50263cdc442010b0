import type { Brand } from '../../domain/brand';
import type { Profile } from '../../domain/profile';

/** How an import finds an object again: by its external id, which other systems know, or else by its own. */
export const named = ({ id, externalId }: { id: string; externalId?: string }) => ({
  id: externalId === undefined ? id : undefined,
  externalId,
});

/** The same for the brand that a row's object belongs to. */
export const ofBrand = (brandId: string, brand: Brand | undefined) => ({
  brandId: brand?.externalId === undefined ? brandId : undefined,
  brandExternalId: brand?.externalId,
});

/** The same for its profile, if any: an archived one by its id, as another may have its handle by now. */
export function ofProfile(id: string | undefined, profiles: ReadonlyMap<string, Profile>) {
  const profile = profiles.get(id ?? '');
  const isNamed = profile !== undefined && profile.status !== 'ARCHIVED';
  return {
    profileId: isNamed ? undefined : id,
    network: isNamed ? profile.network : undefined,
    handle: isNamed ? profile.handle : undefined,
  };
}
