import type { Brand } from '../../domain/brand';
import type { Profile } from '../../domain/profile';
import { notFound, type Result, type UserError } from '../../domain/result';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse, versionMismatch, whileUnmoved, type Decision } from '../decide';
import { instant, locate, type Session } from '../session';

/** Which profile to change, and the version it should still have. */
export interface ProfileTarget {
  id: string;
  expectedVersion?: number | null;
}

/** What becomes of a profile, with whatever else has to be written beside it. */
export type ProfileDecision = Decision<Partial<Profile>>;

/** Why a profile that is out of use does not change. */
export const ARCHIVED: UserError = {
  code: 'STATE_CONFLICT',
  message: 'This profile is archived; it stays as it was.',
};

/** Changes a profile that is in use, of a brand that is, under its version. */
export function changeProfile(
  session: Session,
  { id, expectedVersion }: ProfileTarget,
  change: (before: Profile, brand: Brand) => ProfileDecision | Promise<ProfileDecision>,
): Promise<Result<Profile>> {
  return readDecideWrite(session, async () => {
    const place = locate(session, id, 'PROFILE');
    const [before, brand] = place
      ? await Promise.all([session.store.profile(id), session.store.brand(place.brandId)])
      : [];
    if (!before || !brand) return refuse(notFound('profile', ['input', 'id']));
    const archived = archivedErrors(brand, ['input', 'id']);
    if (archived.length > 0) return refuse(...archived);
    const mismatch = versionMismatch(before, expectedVersion);
    if (mismatch) return refuse(mismatch);
    if (before.status === 'ARCHIVED') return refuse(ARCHIVED);
    const decision = await whileUnmoved(await change(before, brand), before, (known) => session.store.profile(known));
    if (!decision.ok) return decision;
    const after: Profile = { ...before, ...decision.value, updatedAt: instant(session), version: before.version + 1 };
    return decide(after, [{ do: 'put-profile', profile: after, expectedVersion: before.version }, ...decision.changes]);
  });
}
