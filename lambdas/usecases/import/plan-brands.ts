import { maySee } from '../../domain/access';
import type { Agency } from '../../domain/agency';
import { ARCHIVED_BRAND, type Brand } from '../../domain/brand';
import { shown } from '../../domain/import/cell';
import type { ReadRow, RowOf } from '../../domain/import/columns';
import { fault, type RowFault } from '../../domain/import/rejection';
import { newBrandId } from '../../shared/ids';
import { movedExternalId } from '../brand/change-brand';
import { changesFor, externalIdName, newBrand, slugName } from '../brand/create-brand';
import { slugOf } from '../brand/input';
import { ownersByName } from '../named-owners';
import { instant, locate, type Session } from '../session';
import { byId } from './by-id';
import { differing } from './differing';
import type { BrandColumns } from './brand-columns';
import { externalIdClaim, rejected, type Fate, type Plan } from './object-import';

type Values = RowOf<BrandColumns>;

/** Decides what becomes of each row: in two round trips, three where names are taken, a hundred brands or names a request. */
export async function planBrands(session: Session, rows: readonly ReadRow<BrandColumns>[]): Promise<Plan<Brand>[]> {
  const { store, caller } = session;
  const owners = await ownersByName(
    store,
    rows.flatMap(({ values }) => (values.externalId === undefined ? [] : [externalIdName(values.externalId)])),
  );
  const ownerOf = ({ externalId }: Values) =>
    externalId === undefined ? undefined : owners(externalIdName(externalId));
  const idOf = (values: Values) =>
    values.id === undefined ? ownerOf(values) : locate(session, values.id, 'BRAND')?.brandId;
  const isNew = ({ id, externalId }: Values) =>
    id === undefined && externalId !== undefined && owners(externalIdName(externalId)) === undefined;

  const visible = rows.flatMap(({ values }) => idOf(values) ?? []).filter((id) => maySee(caller, id));
  const newcomers = rows.filter(({ values }) => isNew(values));
  const [agency, known, slugs] = await Promise.all([
    store.agency(),
    byId(visible, (ids) => store.brandsById(ids)),
    freeSlugs(
      session,
      newcomers.map(({ values }) => values),
    ),
  ]);
  // In the order of the rows, so that lists show the brands in the order of the file.
  const ids = newcomers.map((_, index) => newBrandId((agency?.brandCount ?? 0) + index)).sort();
  const places = new Map(newcomers.map(({ index }, place) => [index, place]));

  const fateOf = ({ index, values }: ReadRow<BrandColumns>): Fate<Brand> => {
    const before = known.get(idOf(values) ?? '');
    if (before) return changed(session, before, values, ownerOf(values));
    const place = places.get(index);
    const id = place === undefined ? undefined : ids[place];
    if (place === undefined || id === undefined || caller.brandIds || !agency) return rejected(outOfReach(values));
    return created(session, agency, values, { id, slug: slugs[place] });
  };
  return rows.map((row) => ({
    ...fateOf(row),
    claims: externalIdClaim(row.values.externalId),
  }));
}

function created(
  session: Session,
  agency: Agency,
  { name, ...data }: Values,
  { id, slug }: { id: string; slug?: string },
): Fate<Brand> {
  if (name === undefined) return rejected(fault('BLANK', 'name', 'A new brand needs a name.'));
  const brand = newBrand(session, agency, { ...data, name, id, slug: slug ?? id.slice(4) });
  return { fate: 'created', object: brand, changes: changesFor(brand) };
}

function changed(session: Session, before: Brand, { id, ...values }: Values, owner: string | undefined): Fate<Brand> {
  if (owner !== undefined && owner !== before.id) {
    return rejected(fault('ALREADY_EXISTS', 'externalId', `Another brand has the external id ${values.externalId}.`));
  }
  const changes = differing(before, values);
  if (!changes) return { fate: 'unchanged', object: before, changes: [] };
  if (before.archivedAt !== undefined)
    return rejected(fault('STATE_CONFLICT', id === undefined ? 'externalId' : 'id', ARCHIVED_BRAND));
  const brand: Brand = { ...before, ...changes, updatedAt: instant(session), version: before.version + 1 };
  return {
    fate: 'updated',
    object: brand,
    changes: [{ do: 'update-brand', brand, expectedVersion: before.version }, ...movedExternalId(before, brand)],
  };
}

/** Says nothing of whether the brand exists, which the caller may not know. */
function outOfReach({ id, externalId }: Values): RowFault {
  if (id !== undefined) return fault('BRAND_UNKNOWN', 'id', `There is no brand ${shown(id)} among those you may see.`);
  if (externalId === undefined) {
    return fault('BLANK', 'externalId', 'The row has no externalId, by which the brand is found again.');
  }
  const message = `There is no brand ${externalId} among those you may see, and you may add none.`;
  return fault('BRAND_UNKNOWN', 'externalId', message);
}

/**
 * Short names for new brands, in their order. Two clients of an agency may well have the same name; then the external id
 * is added, and only then it is asked whether that is free. A brand whose names are all taken gets none, and goes by its id.
 */
async function freeSlugs({ store }: Session, brands: readonly Values[]): Promise<(string | undefined)[]> {
  const taken = new Set<string>();
  const take = async (slugs: readonly string[]) => {
    const owners = await ownersByName(store, slugs.filter(isSlug).map(slugName));
    return slugs.map((slug) => {
      if (!isSlug(slug) || taken.has(slug) || owners(slugName(slug)) !== undefined) return undefined;
      taken.add(slug);
      return slug;
    });
  };
  const names = brands.map(({ name = '' }) => slugOf(name));
  const byName = await take(names);
  const withId = (name: string, { externalId = '' }: Values) =>
    `${name.slice(0, 30)}-${slugOf(externalId).slice(0, 29)}`;
  const longer = brands.map((brand, place) => (byName[place] === undefined ? withId(names[place] ?? '', brand) : ''));
  const byBoth = await take(longer);
  return byName.map((slug, place) => slug ?? byBoth[place]);
}

const isSlug = ({ length }: string): boolean => length > 1;
