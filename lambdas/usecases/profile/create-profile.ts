import * as z from 'zod';
import type { Profile } from '../../domain/profile';
import { notFound, type Result } from '../../domain/result';
import { newProfileId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import { parseInput, type Given } from '../input';
import { reserved } from '../named-owners';
import { instant, locate, type Session } from '../session';
import { filledIn, profileData } from './input';
import { namesOf, takenNames } from './names';

const input = z.object({
  brandId: z.string(),
  externalId: profileData.externalId.nullish(),
  platformKey: profileData.platformKey.nullish(),
  network: profileData.network,
  handle: profileData.handle,
  criteria: profileData.criteria.nullish(),
  optimizations: profileData.optimizations.nullish(),
});

/** Creates a profile of a brand as a draft. Its address and external id are unique within the brand. */
export async function createProfile(session: Session, raw: Given<typeof input>): Promise<Result<Profile>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const { brandId } = parsed.value;
  return readDecideWrite(session, async () => {
    const place = locate(session, brandId, 'BRAND');
    const brand = place && (await session.store.brand(place.brandId));
    if (!brand) return refuse(notFound('brand', ['input', 'brandId']));
    const profile = newProfile(session, parsed.value);
    const names = namesOf(profile);
    const errors = [...archivedErrors(brand, ['input', 'brandId']), ...(await takenNames(session, names))];
    if (errors.length > 0) return refuse(...errors);
    return decide(profile, [{ do: 'put-profile', profile }, ...reserved(names, profile.id)]);
  });
}

/** A draft as it was given. */
export const newProfile = (session: Session, given: z.infer<typeof input>): Profile => ({
  id: newProfileId(given.brandId),
  brandId: given.brandId,
  externalId: given.externalId ?? undefined,
  platformKey: given.platformKey ?? undefined,
  network: given.network,
  handle: given.handle,
  criteria: filledIn({ HANDLE: given.handle }, given.criteria ?? []),
  optimizations: given.optimizations ?? [],
  postsTo: [],
  status: 'DRAFT',
  draftVersion: 1,
  createdAt: instant(session),
  updatedAt: instant(session),
  version: 1,
});
