import type { Criterion, Network, Profile } from './profile';

/** What each network asks the owner of a business profile to fill in. */
export const NETWORK_CRITERIA: Record<Network, readonly Criterion[]> = {
  FACEBOOK: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'COVER', 'CONTACT', 'CATEGORY'],
  INSTAGRAM: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'CONTACT', 'CATEGORY'],
  X: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'COVER', 'LOCATION'],
  LINKEDIN: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'COVER', 'CATEGORY', 'LOCATION'],
  TIKTOK: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'CONTACT', 'CATEGORY'],
  YOUTUBE: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'COVER', 'CONTACT', 'LANGUAGE'],
  PINTEREST: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'COVER', 'LANGUAGE', 'LOCATION'],
  THREADS: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR'],
  WHATSAPP: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'CONTACT', 'CATEGORY'],
  // Bluesky has no field for a link: people write it into the bio.
  BLUESKY: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'AVATAR', 'COVER'],
  WEBSITE: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'CONTACT', 'LANGUAGE'],
  BLOG: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK', 'AVATAR', 'CONTACT', 'CATEGORY', 'LANGUAGE'],
  OTHER: ['HANDLE', 'DISPLAY_NAME', 'BIO', 'LINK'],
};

/** The criteria that are still empty, in the network's order. The profile's own handle counts as its `HANDLE`. */
export function missingCriteria(profile: Pick<Profile, 'network' | 'handle' | 'criteria'>): Criterion[] {
  const filled = (criterion: Criterion) =>
    Boolean(profile.criteria[criterion]?.trim()) || (criterion === 'HANDLE' && profile.handle.trim() !== '');
  return NETWORK_CRITERIA[profile.network].filter((criterion) => !filled(criterion));
}
