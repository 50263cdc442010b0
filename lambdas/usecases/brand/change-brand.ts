import * as z from 'zod';
import type { Brand } from '../../domain/brand';
import { notFound, type Result } from '../../domain/result';
import { decide, readDecideWrite, refuse, versionMismatch } from '../decide';
import { tellOfBrand } from '../events';
import { parseInput } from '../input';
import { movedNames, released, reserved } from '../named-owners';
import type { Change } from '../ports';
import { instant, locate, type Session } from '../session';
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
  return changeBrand(session, { id, expectedVersion }, 'brand.updated', (brand) => ({
    ...brand,
    ...definedOnly(parsed.value),
  }));
}

export const archiveBrand = (session: Session, target: Target): Promise<Result<Brand>> =>
  changeBrand(session, target, 'brand.archived', (brand) => ({
    ...brand,
    archivedAt: brand.archivedAt ?? instant(session),
  }));

export const restoreBrand = (session: Session, target: Target): Promise<Result<Brand>> =>
  changeBrand(session, target, 'brand.restored', (brand) => ({ ...brand, archivedAt: undefined }));

/** Changes a brand's own data under its version, and its external id's reservation with it. */
function changeBrand(
  session: Session,
  { id, expectedVersion }: Target,
  event: 'brand.updated' | 'brand.archived' | 'brand.restored',
  change: (brand: Brand) => Brand,
): Promise<Result<Brand>> {
  return readDecideWrite(
    session,
    async () => {
      const place = locate(session, id, 'BRAND');
      const before = place && (await session.store.brand(place.brandId));
      if (!before) return refuse(notFound('brand', ['input', 'id']));
      const mismatch = versionMismatch(before, expectedVersion);
      if (mismatch) return refuse(mismatch);
      const after = { ...change(before), updatedAt: instant(session), version: before.version + 1 };
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
