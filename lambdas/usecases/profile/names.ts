import { normalHandle, type Profile } from '../../domain/profile';
import type { UserError } from '../../domain/result';
import type { UniqueName } from '../ports';
import type { Session } from '../session';

type Named = Pick<Profile, 'brandId' | 'network' | 'handle' | 'externalId'>;

export const addressOf = ({ brandId, network, handle }: Named): UniqueName => ({
  what: 'profile-address',
  brandId,
  value: `${network}#${normalHandle(handle)}`,
});

export const externalIdName = (brandId: string, externalId: string): UniqueName => ({
  what: 'profile-external-id',
  brandId,
  value: externalId,
});

/** The names that a profile holds within its brand: its address, and its external id. */
export const namesOf = (profile: Named): UniqueName[] => [
  addressOf(profile),
  ...(profile.externalId === undefined ? [] : [externalIdName(profile.brandId, profile.externalId)]),
];

/** An error for every name that another profile holds, with that profile. */
export async function takenNames({ store }: Session, names: readonly UniqueName[]): Promise<UserError[]> {
  if (names.length === 0) return [];
  const owners = await store.ownersOf(names);
  const holders = await store.profilesById(owners.filter((owner) => owner !== undefined));
  return names.flatMap((name, index) =>
    owners[index] === undefined
      ? []
      : [
          nameTaken(
            name,
            holders.find((holder) => holder?.id === owners[index]),
          ),
        ],
  );
}

export function nameTaken({ what }: UniqueName, existing?: Profile): UserError {
  const byAddress = what === 'profile-address';
  return {
    code: 'ALREADY_EXISTS',
    message: `Another profile of the brand has this ${byAddress ? 'handle on the same network' : 'external id'}.`,
    path: ['input', byAddress ? 'handle' : 'externalId'],
    existing,
  };
}
