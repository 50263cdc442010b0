import type { Brand } from '../../domain/brand';
import { brandArchived, brandUnknown, NO_BRAND, type BrandReference } from '../../domain/import/brand-reference';
import { shown } from '../../domain/import/cell';
import { fault, type RowFault } from '../../domain/import/rejection';
import { ownersByName } from '../named-owners';
import type { UniqueName } from '../ports';
import { locate, type Session } from '../session';
import { byId } from './by-id';
import { findBrands } from './find-brands';

/** How a row says which object of which brand it is about. */
export interface InBrand {
  brandId?: string;
  brandExternalId?: string;
  id?: string;
  externalId?: string;
}

/** What is particular to finding one kind of object. */
export interface Finder<Values extends InBrand, T> {
  kind: 'PROFILE' | 'CAMPAIGN' | 'FEEDBACK';
  externalIdName(brandId: string, externalId: string): UniqueName;
  /** The other names that a row may want within its brand. */
  names(brandId: string, values: Values): UniqueName[];
  read(ids: readonly string[]): Promise<(T | undefined)[]>;
}

/** What the rows are about, as it is now. */
export interface Surroundings<Values extends InBrand, T> {
  /** The brand, or why there is none in which anything changes. */
  brandOf(values: Values): Brand | RowFault;
  /** The object that is there already, nothing for a new one, or why it cannot be said. */
  objectOf(values: Values): T | RowFault | undefined;
  ownerOf(name: UniqueName): string | undefined;
}

/**
 * Finds the brands and objects that rows are about, and who holds the names that they want: in three round trips, a hundred
 * of each a request.
 */
export async function readSurroundings<Values extends InBrand, T extends { id: string }>(
  session: Session,
  rows: readonly Values[],
  { kind, externalIdName, names, read }: Finder<Values, T>,
): Promise<Surroundings<Values, T>> {
  const find = await findBrands(session, rows.map(referenceOf));
  const brandIdOf = (values: Values) =>
    isBlank(referenceOf(values)) ? locate(session, values.id ?? '', kind)?.brandId : find(referenceOf(values));
  const ownNames = (values: Values): UniqueName[] => {
    const brandId = brandIdOf(values);
    if (brandId === undefined) return [];
    const { externalId } = values;
    return [...(externalId === undefined ? [] : [externalIdName(brandId, externalId)]), ...names(brandId, values)];
  };
  const [brands, ownerOf] = await Promise.all([
    byId(
      rows.flatMap((values) => brandIdOf(values) ?? []),
      (ids) => session.store.brandsById(ids),
    ),
    ownersByName(session.store, rows.flatMap(ownNames)),
  ]);
  const idOf = (values: Values): string | undefined => {
    const brandId = brandIdOf(values);
    if (brandId === undefined) return undefined;
    if (values.id === undefined) {
      return values.externalId === undefined ? undefined : ownerOf(externalIdName(brandId, values.externalId));
    }
    const place = locate(session, values.id, kind);
    return place?.brandId === brandId ? place.id : undefined;
  };
  const objects = await byId(
    rows.flatMap((values) => idOf(values) ?? []),
    read,
  );

  const noun = kind.toLowerCase();
  const unknown = ({ id }: Values) =>
    fault(`${kind}_UNKNOWN`, 'id', `There is no ${noun} ${shown(id)} of this brand, or you may not see it.`);
  return {
    ownerOf,
    brandOf(values) {
      const reference = referenceOf(values);
      const brand = brands.get(brandIdOf(values) ?? '');
      if (brand) return brand.archivedAt === undefined ? brand : brandArchived(reference);
      if (!isBlank(reference)) return brandUnknown(reference);
      return values.id === undefined ? NO_BRAND : unknown(values);
    },
    objectOf(values) {
      const { id, externalId } = values;
      if (id === undefined && externalId === undefined) {
        return fault('BLANK', 'externalId', `The row has no externalId, by which the ${noun} is found again.`);
      }
      return objects.get(idOf(values) ?? '') ?? (id === undefined ? undefined : unknown(values));
    },
  };
}

const referenceOf = ({ brandId, brandExternalId }: InBrand): BrandReference => ({
  brandId,
  externalId: brandExternalId,
});

const isBlank = ({ brandId, externalId }: BrandReference): boolean => brandId === undefined && externalId === undefined;
