import { maySee } from '../../domain/access';
import type { BrandReference } from '../../domain/import/brand-reference';
import { externalIdName } from '../brand/create-brand';
import { ownersByName } from '../named-owners';
import { locate, type Session } from '../session';

/**
 * The ids of the brands that rows name, as far as the caller may see them; one that was given by its id may not exist.
 * A reference that gives both ids has to mean one brand by both.
 */
export async function findBrands(
  session: Session,
  references: readonly BrandReference[],
): Promise<(reference: BrandReference) => string | undefined> {
  const owners = await ownersByName(
    session.store,
    references.flatMap(({ externalId }) => (externalId === undefined ? [] : [externalIdName(externalId)])),
  );
  return ({ brandId, externalId }) => {
    const owner = externalId === undefined ? undefined : owners(externalIdName(externalId));
    if (brandId === undefined) return owner !== undefined && maySee(session.caller, owner) ? owner : undefined;
    const place = locate(session, brandId, 'BRAND');
    return externalId === undefined || owner === brandId ? place?.brandId : undefined;
  };
}
