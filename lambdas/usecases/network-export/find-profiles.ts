import { accountKey, type Account } from '../../domain/network-export/account';
import { normalHandle, type Profile } from '../../domain/profile';
import { fail, invalid, notFound, ok, type Result } from '../../domain/result';
import { locate, type Session } from '../session';

/** The profiles that the accounts of a file are, and what is not quite certain about it. */
export interface FoundProfiles {
  profileOf(account: Account): Profile | undefined;
  warnings: string[];
}

/**
 * Finds the profile of each account in a file: the one that the caller named, the one with the account's handle or name,
 * or the only one of the brand on that network. Otherwise the candidates are named, and nothing is guessed.
 */
export async function findProfiles(
  session: Session,
  brandId: string,
  accounts: readonly Account[],
  profileId?: string | null,
): Promise<Result<FoundProfiles>> {
  const profiles = await session.store.allProfiles(brandId);
  if (typeof profileId === 'string') return named(session, brandId, profiles, accounts, profileId);

  const found = new Map<string, Profile>();
  const warnings: string[] = [];
  for (const account of accounts) {
    const match = matching(profiles, account);
    if (typeof match === 'string') return fail(invalid(match, ['input', 'profileId']));
    if (match.unchecked) warnings.push(match.unchecked);
    if ([...found.values()].includes(match.profile)) {
      const message = `Several accounts of the file would be the one profile ${shown(match.profile)}: export them one by one.`;
      return fail(invalid(message, ['input', 'content']));
    }
    found.set(accountKey(account), match.profile);
  }
  return ok({ profileOf: (account) => found.get(accountKey(account)), warnings });
}

function named(
  session: Session,
  brandId: string,
  profiles: readonly Profile[],
  accounts: readonly Account[],
  profileId: string,
): Result<FoundProfiles> {
  const place = locate(session, profileId, 'PROFILE');
  const profile = place?.brandId === brandId ? profiles.find(({ id }) => id === profileId) : undefined;
  if (!profile) return fail(notFound('profile of this brand', ['input', 'profileId']));
  if (accounts.length > 1) {
    const message = `The file is of ${accounts.length} accounts (${accounts.slice(0, 5).map(described).join(', ')}), and one profile is named. Leave profileId out to have each found.`;
    return fail(invalid(message, ['input', 'profileId']));
  }
  const [account] = accounts;
  if (account?.network && account.network !== profile.network) {
    const message = `The file is of ${described(account)}, the profile is ${shown(profile)}.`;
    return fail(invalid(message, ['input', 'profileId']));
  }
  const differs = account?.handle && normalHandle(account.handle) !== normalHandle(profile.handle);
  return ok({
    profileOf: () => profile,
    warnings: differs ? [`The file is of ${described(account)}; you named ${shown(profile)}.`] : [],
  });
}

/** The profile, or a sentence that names the candidates. */
function matching(profiles: readonly Profile[], account: Account): { profile: Profile; unchecked?: string } | string {
  const here = account.network ? profiles.filter(({ network }) => network === account.network) : profiles;
  const candidates = here.length > 0 ? ` It has ${here.slice(0, 10).map(shown).join(', ')}.` : ' It has none there.';
  if (account.handle !== null) {
    const handle = normalHandle(account.handle);
    const profile = here.find((one) => normalHandle(one.handle) === handle);
    return profile
      ? { profile }
      : `The file is of ${described(account)}, and the brand has no such profile.${candidates}`;
  }
  const name = account.name?.trim().toLowerCase();
  const byName = name ? here.filter(({ criteria }) => criteria.DISPLAY_NAME?.trim().toLowerCase() === name) : [];
  if (byName[0] && byName.length === 1) return { profile: byName[0] };
  if (here[0] && here.length === 1) {
    const isSaid = account.name === null ? undefined : `The file is of "${account.name.slice(0, 60)}"`;
    return { profile: here[0], unchecked: isSaid && `${isSaid}; it was taken for ${shown(here[0])}.` };
  }
  const network = account.network ? `the brand's profile on ${account.network}` : 'a profile';
  return `The file does not say which account it is of: name ${network} as profileId.${candidates}`;
}

const shown = ({ network, handle, id }: Profile): string => `${network} @${normalHandle(handle)} (${id})`;

const described = ({ network, handle, name }: Account): string =>
  [network ?? 'an unknown network', handle ? `@${normalHandle(handle).slice(0, 60)}` : name?.slice(0, 60)]
    .filter((part) => part)
    .join(' ');
