import { maySee } from '../../domain/access';
import type { Brand } from '../../domain/brand';
import { fault, type RowFault } from '../../domain/import/rejection';
import { newBrandId } from '../../shared/ids';
import { chunks, inParallel } from '../../shared/parallel';
import { changesFor, externalIdName, slugName } from '../brand/create-brand';
import { slugOf } from '../brand/input';
import { ownersByName } from '../named-owners';
import type { Change } from '../ports';
import { instant, type Session } from '../session';
import type { BrandRow } from './brand-rows';

const LARGEST_BATCH = 100;

/** What a row comes to with the brands as they are now. */
export type PlannedBrand =
  | { fate: 'created' | 'updated' | 'unchanged'; brand: Brand; changes: Change[] }
  | { fate: 'rejected'; fault: RowFault };

/**
 * Finds each row's brand and decides what becomes of it: in three round trips, a hundred names a request. Changes of the
 * agency's count are left out, for the caller to add up.
 */
export async function planBrands(session: Session, rows: readonly BrandRow[]): Promise<PlannedBrand[]> {
  const { store, caller } = session;
  const owners = await ownersByName(
    store,
    rows.map(({ externalId }) => externalIdName(externalId)),
  );
  const ownerOf = ({ externalId }: BrandRow) => owners(externalIdName(externalId));
  const visible = rows.flatMap((row) => ownerOf(row) ?? []).filter((id) => maySee(caller, id));
  const fresh = rows.filter((row) => ownerOf(row) === undefined);
  const [agency, brands, slugs] = await Promise.all([
    store.agency(),
    inParallel(chunks(visible, LARGEST_BATCH), (ids) => store.brandsById(ids)),
    freeSlugs(session, fresh),
  ]);
  const known = new Map(brands.flat().flatMap((brand) => (brand ? [[brand.id, brand] as const] : [])));
  // In the order of the rows, so that lists show the brands in the order of the file.
  const ids = fresh.map(newBrandId).sort();

  return rows.map((row): PlannedBrand => {
    const owner = ownerOf(row);
    const before = owner === undefined ? undefined : known.get(owner);
    if (before) return changed(session, before, row);
    if (owner !== undefined || caller.brandIds || !agency) return { fate: 'rejected', fault: outOfReach(row) };
    if (row.name === undefined) {
      return { fate: 'rejected', fault: fault('BLANK', 'name', 'A new brand needs a name.') };
    }
    const id = ids.shift() ?? newBrandId();
    const brand: Brand = {
      id,
      name: row.name,
      slug: slugs.get(row.externalId) ?? id.slice(4),
      externalId: row.externalId,
      industry: row.industry,
      website: row.website,
      timeZone: row.timeZone ?? agency.timeZone,
      currency: row.currency ?? agency.currency,
      tags: row.tags ?? [],
      createdAt: instant(session),
      updatedAt: instant(session),
      version: 1,
      openApprovals: 0,
      runningCampaigns: 0,
      comingCampaigns: 0,
    };
    return { fate: 'created', brand, changes: changesFor(brand).filter((change) => change.do !== 'count-brands') };
  });
}

const IMPORTED = ['name', 'industry', 'website', 'timeZone', 'currency', 'tags'] as const;

function changed(session: Session, before: Brand, row: BrandRow): PlannedBrand {
  const differs = IMPORTED.filter(
    (name) => row[name] !== undefined && JSON.stringify(row[name]) !== JSON.stringify(before[name]),
  );
  if (differs.length === 0) return { fate: 'unchanged', brand: before, changes: [] };
  const brand: Brand = {
    ...before,
    ...Object.fromEntries(differs.map((name) => [name, row[name]])),
    updatedAt: instant(session),
    version: before.version + 1,
  };
  return { fate: 'updated', brand, changes: [{ do: 'update-brand', brand, expectedVersion: before.version }] };
}

/** Says nothing of whether the brand exists, which the caller may not know. */
const outOfReach = ({ externalId }: BrandRow): RowFault =>
  fault(
    'BRAND_UNKNOWN',
    'externalId',
    `There is no brand ${externalId} among those you may see, and you may add none.`,
  );

/**
 * Short names for new brands by their external ids. Two clients of an agency may well have the same name; then the
 * external id is added. A brand whose names are all taken goes by its id.
 */
async function freeSlugs({ store }: Session, rows: readonly BrandRow[]): Promise<Map<string, string>> {
  const candidates = rows.map(({ name = '', externalId }) => {
    const slug = slugOf(name);
    return [slug, `${slug.slice(0, 30)}-${slugOf(externalId).slice(0, 29)}`].filter((one) => one.length > 1);
  });
  const owners = await ownersByName(store, candidates.flat().map(slugName));
  const chosen = new Map<string, string>();
  const taken = new Set<string>();
  rows.forEach(({ externalId }, index) => {
    const slug = candidates[index]?.find((one) => !taken.has(one) && owners(slugName(one)) === undefined);
    if (slug === undefined) return;
    taken.add(slug);
    chosen.set(externalId, slug);
  });
  return chosen;
}
