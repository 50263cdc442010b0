import type { Brand } from '../../domain/brand';
import type { Profile } from '../../domain/profile';
import { inParallel } from '../../shared/parallel';
import { listBrands } from '../brand/list-brands';
import { CRITERION_COLUMNS, profileColumns } from '../import/profile-columns';
import type { Page, PageRequest } from '../ports';
import { locate, type Session } from '../session';
import { csvPage, type CsvPage } from './csv-page';
import { openCursor, sealCursor } from './cursor';
import { named, ofBrand } from './named';

/** A page looks at no more brands, so that its costs have a bound however few profiles they have. */
const MOST_BRANDS = 100;

interface Entry {
  brand: Brand;
  profile: Profile;
}

/**
 * A page of the profiles in use of the brands that the caller may see, or of one brand, as `importProfiles` takes them:
 * brand by brand, one query each. A page ends after a hundred brands, so it may have fewer rows than asked for, even none.
 */
export async function exportProfiles(
  session: Session,
  request: PageRequest & { brandId?: string | null },
): Promise<CsvPage> {
  return csvPage(profileColumns, await profilesByBrand(session, request), ({ brand, profile }) => ({
    ...ofBrand(brand.id, brand),
    ...named(profile),
    network: profile.network,
    handle: profile.handle,
    platformKey: profile.platformKey,
    ...criteriaOf(profile),
  }));
}

const criteriaOf = ({ criteria }: Profile) =>
  Object.fromEntries(
    Object.entries(CRITERION_COLUMNS).map(([column, criterion]) => [column, criteria[criterion]]),
  ) as Record<keyof typeof CRITERION_COLUMNS, string | undefined>;

/** Brands and their profiles both run by their ids, and a profile's id begins with its brand's: one order over all. */
async function profilesByBrand(
  session: Session,
  { first, after, brandId }: PageRequest & { brandId?: string | null },
): Promise<Page<Entry>> {
  const [brandsAfter = '', profilesAfter = ''] = after === undefined ? [] : openCursor(after, 2);
  const brands = await brandsOf(session, brandId, {
    first: Math.min(first, MOST_BRANDS),
    after: brandsAfter || undefined,
  });
  const cursors = brands.cursors();
  const profiles = await inParallel(brands.items, ({ id }) => session.store.allProfiles(id));
  const entries = brands.items.flatMap((brand, place) =>
    (profiles[place] ?? [])
      .filter(({ id }) => id > profilesAfter)
      .map((profile) => ({
        entry: { brand, profile },
        cursor: sealCursor(cursors[place - 1] ?? brandsAfter, profile.id),
      })),
  );
  const shown = entries.slice(0, first);
  const isWhole = shown.length === entries.length;
  return {
    items: shown.map(({ entry }) => entry),
    cursors: () => shown.map(({ cursor }) => cursor),
    hasNextPage: !isWhole || brands.hasNextPage,
    endCursor: isWhole && brands.hasNextPage ? sealCursor(brands.endCursor ?? '', '') : undefined,
  };
}

async function brandsOf(session: Session, brandId: string | null | undefined, page: PageRequest): Promise<Page<Brand>> {
  if (typeof brandId !== 'string') return listBrands(session, page);
  const place = locate(session, brandId, 'BRAND');
  const brand = place && (await session.store.brand(place.brandId));
  return { items: brand ? [brand] : [], cursors: () => [''], hasNextPage: false };
}
