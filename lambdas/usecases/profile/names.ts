import { normalHandle, type Profile } from '../../domain/profile';
import type { UserError } from '../../domain/result';
import type { Change, UniqueName } from '../ports';
import type { Session } from '../session';

type Named = Pick<Profile, 'brandId' | 'network' | 'handle' | 'externalId'>;

export const addressOf = ({ brandId, network, handle }: Named): UniqueName => ({
  what: 'profile-address',
  brandId,
  value: `${network}#${normalHandle(handle)}`,
});

/** The names that a profile holds within its brand: its address, and its external id. */
export const namesOf = (profile: Named): UniqueName[] => [
  addressOf(profile),
  ...(profile.externalId === undefined
    ? []
    : [{ what: 'profile-external-id', brandId: profile.brandId, value: profile.externalId } as const]),
];

export const reserved = (names: readonly UniqueName[], ownerId: string): Change[] =>
  names.map((name) => ({ do: 'reserve', name, ownerId }));

export const released = (names: readonly UniqueName[]): Change[] => names.map((name) => ({ do: 'release', name }));

/** An error for every name that another profile holds, with that profile. */
export async function takenNames({ store }: Session, names: readonly UniqueName[]): Promise<UserError[]> {
  if (names.length === 0) return [];
  const owners = await store.ownersOf(names);
  const holders = await store.profilesById(owners.filter((owner) => owner !== undefined));
  return names.flatMap(({ what }, index): UserError[] => {
    if (owners[index] === undefined) return [];
    const byAddress = what === 'profile-address';
    return [
      {
        code: 'ALREADY_EXISTS',
        message: `Another profile of the brand has this ${byAddress ? 'handle on the same network' : 'external id'}.`,
        path: ['input', byAddress ? 'handle' : 'externalId'],
        existing: holders.find((holder) => holder?.id === owners[index]),
      },
    ];
  });
}
