import type { Profile } from '../../domain/profile';
import { invalid, notFound, type UserError } from '../../domain/result';
import { locate, type Session } from '../session';

/**
 * What is wrong with a list of ids that should be profiles of one brand, in use; each error has its place under `path`.
 * At most 100 ids.
 */
export async function checkProfiles(
  session: Session,
  brandId: string,
  ids: readonly string[],
  path: readonly string[],
): Promise<UserError[]> {
  const ofBrand = ids.filter((id) => locate(session, id, 'PROFILE')?.brandId === brandId);
  const found = await session.store.profilesById(ofBrand);
  return profileErrors(ids, (id) => found.find((one) => one?.id === id), path);
}

/** The same, where the brand's profiles were read before. */
export const profileErrors = (
  ids: readonly string[],
  profileOf: (id: string) => Profile | undefined,
  path: readonly string[],
): UserError[] =>
  ids.flatMap((id, index): UserError[] => {
    const profile = profileOf(id);
    const place = [...path, String(index)];
    if (!profile) return [notFound('profile of this brand', place)];
    return profile.status === 'ARCHIVED' ? [invalid(`The profile ${profile.handle} is archived.`, place)] : [];
  });
