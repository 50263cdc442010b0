import * as z from 'zod';
import type { Agency } from '../../domain/agency';
import type { Brand } from '../../domain/brand';
import { fail, type Result } from '../../domain/result';
import { newBrandId } from '../../shared/ids';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfBrand } from '../events';
import { forAllBrands } from '../for-all-brands';
import { parseInput } from '../input';
import { reserved } from '../named-owners';
import type { Change, UniqueName } from '../ports';
import { instant, type Session } from '../session';
import { brandData, slugOf, slugSchema } from './input';

const input = z.object({
  name: brandData.name,
  slug: slugSchema.nullish(),
  externalId: brandData.externalId.nullish(),
  industry: brandData.industry.nullish(),
  website: brandData.website.nullish(),
  timeZone: brandData.timeZone.nullish(),
  currency: brandData.currency.nullish(),
  tags: brandData.tags.nullish(),
});
export type CreateBrandInput = z.input<typeof input>;

/** Creates a brand. Its slug and external id are unique within the agency, also when two clients create at once. */
export async function createBrand(session: Session, raw: CreateBrandInput): Promise<Result<Brand>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const refused = forAllBrands(session, 'create another');
  if (refused) return fail(refused);
  let id: string | undefined;
  return readDecideWrite(
    session,
    async () => {
      const agency = await session.store.agency();
      if (!agency) return refuse({ code: 'NOT_FOUND', message: 'The agency does not exist any more.' });
      id ??= newBrandId(agency.brandCount);
      const brand = newBrand(session, agency, { ...parsed.value, id });
      return decide(brand, [...changesFor(brand), tellOfBrand(session, 'brand.created', brand)]);
    },
    (refused) => (refused.do === 'reserve' ? nameTaken(refused.name) : undefined),
  );
}

type BrandData = z.infer<typeof input> & { id: string };

/** A brand that works for the agency as the agency does, unless told otherwise. */
export function newBrand(session: Session, agency: Agency, { id, name, slug, ...data }: BrandData): Brand {
  return {
    id,
    name,
    slug: slug ?? (slugOf(name) || id.slice(4)),
    externalId: data.externalId ?? undefined,
    industry: data.industry ?? undefined,
    website: data.website ?? undefined,
    timeZone: data.timeZone ?? agency.timeZone,
    currency: data.currency ?? agency.currency,
    tags: data.tags ?? [],
    createdAt: instant(session),
    updatedAt: instant(session),
    version: 1,
    openApprovals: 0,
    runningCampaigns: 0,
    comingCampaigns: 0,
  };
}

/** What creating a brand writes: its header, its names, and one more in the agency's count. */
export const changesFor = (brand: Brand): Change[] => [
  { do: 'create-brand', brand },
  ...reserved([slugName(brand.slug), ...externalIdsOf(brand)], brand.id),
  { do: 'count-brands', by: 1 },
];

export const slugName = (slug: string): UniqueName => ({ what: 'brand-slug', value: slug });
export const externalIdName = (externalId: string): UniqueName => ({ what: 'brand-external-id', value: externalId });

export const externalIdsOf = ({ externalId }: Brand): UniqueName[] =>
  externalId === undefined ? [] : [externalIdName(externalId)];

export const nameTaken = ({ what, value }: UniqueName) => ({
  code: 'ALREADY_EXISTS' as const,
  message:
    what === 'brand-slug'
      ? `Another brand has the short name ${value}.`
      : `Another brand has the external id ${value}.`,
  path: ['input', what === 'brand-slug' ? 'slug' : 'externalId'],
});
