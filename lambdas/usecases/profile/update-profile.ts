import * as z from 'zod';
import { isSameDraft, type Profile } from '../../domain/profile';
import type { Result } from '../../domain/result';
import { decide, refuse } from '../decide';
import { parseInput } from '../input';
import type { Session } from '../session';
import { changeProfile, type ProfileTarget } from './change-profile';
import { filledIn, profileData } from './input';
import { addressOf, released, reserved, takenNames } from './names';

/** What is left out stays; null takes away. */
const input = z.object({
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
    const draftVersion = before.draftVersion + (isSameDraft(before, changed) ? 0 : 1);
    const [from, to] = [addressOf(before), addressOf(changed)];
    if (from.value === to.value) return decide({ ...changed, draftVersion }, []);
    const taken = await takenNames(session, [to]);
    if (taken.length > 0) return refuse(...taken);
    return decide({ ...changed, draftVersion }, [...reserved([to], before.id), ...released([from])]);
  });
}

function withChanges(before: Profile, { handle, platformKey, criteria, optimizations }: ProfileChanges): Profile {
  const renamed = handle !== undefined && before.criteria.HANDLE === before.handle;
  return {
    ...before,
    handle: handle ?? before.handle,
    platformKey: platformKey === undefined ? before.platformKey : (platformKey ?? undefined),
    criteria: filledIn(renamed ? { ...before.criteria, HANDLE: handle } : before.criteria, criteria ?? []),
    optimizations: optimizations ?? before.optimizations,
  };
}
