import * as z from 'zod';
import { isSameDraft, type Profile } from '../../domain/profile';
import type { Result } from '../../domain/result';
import { decide, refuse } from '../decide';
import { parseInput } from '../input';
import { movedNames, released, reserved } from '../named-owners';
import type { Session } from '../session';
import { changeProfile, type ProfileTarget } from './change-profile';
import { filledIn, profileData } from './input';
import { namesOf, takenNames } from './names';

/** What is left out stays; null takes away. */
const input = z.object({
  externalId: profileData.externalId.nullable().optional(),
  handle: profileData.handle.optional(),
  platformKey: profileData.platformKey.nullable().optional(),
  criteria: profileData.criteria.optional(),
  optimizations: profileData.optimizations.optional(),
});
type ProfileChanges = z.infer<typeof input>;

/**
 * Changes a profile. Only a change of its handle or criteria makes a new draft, for which no approval counts yet; what
 * is public stays public.
 */
export async function updateProfile(
  session: Session,
  { id, expectedVersion, ...raw }: ProfileTarget & object,
): Promise<Result<Profile>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  return changeProfile(session, { id, expectedVersion }, async (before) => {
    const changed = withChanges(before, parsed.value);
    const { taken, given } = movedNames(namesOf(before), namesOf(changed));
    const errors = await takenNames(session, taken);
    if (errors.length > 0) return refuse(...errors);
    return decide(changed, [...reserved(taken, before.id), ...released(given)]);
  });
}

/** The profile after these changes: a new draft when they show. */
export function withChanges(before: Profile, changes: ProfileChanges): Profile {
  const { handle = before.handle, criteria = [] } = changes;
  const isRenamed = handle !== before.handle && before.criteria.HANDLE === before.handle;
  const after: Profile = {
    ...before,
    externalId: changes.externalId === undefined ? before.externalId : (changes.externalId ?? undefined),
    handle,
    platformKey: changes.platformKey === undefined ? before.platformKey : (changes.platformKey ?? undefined),
    criteria: filledIn(isRenamed ? { ...before.criteria, HANDLE: handle } : before.criteria, criteria),
    optimizations: changes.optimizations ?? before.optimizations,
  };
  return { ...after, draftVersion: before.draftVersion + (isSameDraft(before, after) ? 0 : 1) };
}
