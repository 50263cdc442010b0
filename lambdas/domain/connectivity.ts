import type { Profile } from './profile';

type Linked = Pick<Profile, 'id' | 'postsTo'>;

/**
 * Profiles that no chain of cross-posting links joins to the first one. Links count in both directions, and links to
 * profiles that are not in the list do not count.
 */
export function unreachedProfiles<T extends Linked>(profiles: readonly T[]): T[] {
  const [first] = profiles;
  if (first === undefined) return [];
  const reached = new Set([first.id]);
  const waiting: Linked[] = [first];
  for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
    for (const to of profiles) {
      if (reached.has(to.id) || !(from.postsTo.includes(to.id) || to.postsTo.includes(from.id))) continue;
      reached.add(to.id);
      waiting.push(to);
    }
  }
  return profiles.filter((one) => !reached.has(one.id));
}

/** Whether the cross-posting links join all profiles into one web. None, or a single one, is connected. */
export const isConnected = (profiles: readonly Linked[]): boolean => unreachedProfiles(profiles).length === 0;
