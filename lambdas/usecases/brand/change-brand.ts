import * as z from 'zod';
import type { Brand } from '../../domain/brand';
import { fail, notFound, ok, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { tellOfBrand } from '../events';
import { parseInput } from '../input';
import { movedNames, released, reserved } from '../named-owners';
import type { Change } from '../ports';
import { instant, locate, type Session } from '../session';
import { archivedErrors } from './archived';
import { externalIdsOf, nameTaken } from './create-brand';
import { brandData } from './input';

/** What is left out stays; null takes away. */
const input = z.object({
  name: brandData.name.optional(),
  externalId: brandData.externalId.nullable().optional(),
  industry: brandData.industry.nullable().optional(),
  website: brandData.website.nullable().optional(),
  timeZone: brandData.timeZone.optional(),
  currency: brandData.currency.optional(),
  tags: brandData.tags.optional(),
});
type BrandChanges = z.infer<typeof input>;

interface Target {
  id: string;
  expectedVersion?: number | null;
}

export async function updateBrand(
  session: Session,
  { id, expectedVersion, ...raw }: Target & object,
): Promise<Result<Brand>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  return changeBrand(session, { id, expectedVersion }, 'brand.updated', (brand) => {
    const archived = archivedErrors(brand, ['input', 'id']);
    return archived.length > 0 ? fail(...archived) : ok({ ...brand, ...definedOnly(parsed.value) });
  });
}

/** Puts a brand away as it is: nothing of it changes until it is restored. Archiving it once more changes nothing. */
export const archiveBrand = (session: Session, target: Target): Promise<Result<Brand>> =>
  changeBrand(session, target, 'brand.archived', (brand) =>
    ok(brand.archivedAt === undefined ? { ...brand, archivedAt: instant(session) } : brand),
  );

/** Takes a brand back into use. Restoring one that is in use changes nothing. */
export const restoreBrand = (session: Session, target: Target): Promise<Result<Brand>> =>
  changeBrand(session, target, 'brand.restored', (brand) =>
    ok(brand.archivedAt === undefined ? brand : { ...brand, archivedAt: undefined }),
  );

/**
 * Changes a brand's own data under its version, and its external id's reservation with it.
 *
 * @param change the brand as it should become; the very same one when there is nothing to change
 */
function changeBrand(
  session: Session,
  { id, expectedVersion }: Target,
  event: 'brand.updated' | 'brand.archived' | 'brand.restored',
  change: (brand: Brand) => Result<Brand>,
): Promise<Result<Brand>> {
  return readDecideWrite(
    session,
    async () => {
      const place = locate(session, id, 'BRAND');
      const before = place && (await session.store.brand(place.brandId));
      if (!before) return refuse(notFound('brand', ['input', 'id']));
      const mismatch = versionMismatch(before, expectedVersion);
      if (mismatch) return refuse(mismatch);
      const changed = change(before);
      if (!changed.ok) return refuse(...changed.errors);
      if (changed.value === before) return decide(before, []);
      const after = { ...changed.value, updatedAt: instant(session), version: before.version + 1 };
      return decide(after, [
        { do: 'update-brand', brand: after, expectedVersion: before.version },
        ...movedExternalId(before, after),
        tellOfBrand(session, event, after),
      ]);
    },
    (refused) => (refused.do === 'reserve' ? nameTaken(refused.name) : undefined),
  );
}

/** Moves the external id's reservation along. */
export function movedExternalId(before: Brand, after: Brand): Change[] {
  const { taken, given } = movedNames(externalIdsOf(before), externalIdsOf(after));
  return [...released(given), ...reserved(taken, after.id)];
}

const definedOnly = (changes: BrandChanges): Partial<Brand> =>
  Object.fromEntries(
    Object.entries(changes)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, value ?? undefined]),
  );
