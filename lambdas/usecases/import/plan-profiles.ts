import type { Brand } from '../../domain/brand';
import type { ReadRow, RowOf } from '../../domain/import/columns';
import { fault, isFault, type RowFault } from '../../domain/import/rejection';
import { isSameDraft, type Profile } from '../../domain/profile';
import { movedNames, released, reserved } from '../named-owners';
import type { UniqueName } from '../ports';
import { ARCHIVED } from '../profile/change-profile';
import { newProfile } from '../profile/create-profile';
import { addressOf, externalIdName, namesOf, nameTaken } from '../profile/names';
import { withChanges } from '../profile/update-profile';
import { instant, type Session } from '../session';
import { faultsOf } from './faults-of';
import { externalIdClaim, rejected, type Claim, type Fate, type Plan } from './object-import';
import { CRITERION_COLUMNS, type ProfileColumns } from './profile-columns';
import { readSurroundings } from './within-brands';

type Values = RowOf<ProfileColumns>;
type OwnerOf = (name: UniqueName) => string | undefined;

/** Decides what becomes of each row, by the rules of `createProfile` and `updateProfile`. */
export async function planProfiles(
  session: Session,
  rows: readonly ReadRow<ProfileColumns>[],
): Promise<Plan<Profile>[]> {
  const { brandOf, objectOf, ownerOf } = await readSurroundings(
    session,
    rows.map(({ values }) => values),
    {
      kind: 'PROFILE',
      externalIdName,
      names: addressesIn,
      read: (ids) => session.store.profilesById(ids),
    },
  );
  return rows.map(({ values }): Plan<Profile> => {
    const brand = brandOf(values);
    if (isFault(brand)) return { ...rejected(brand), claims: [] };
    const before = objectOf(values);
    const fate = isFault(before)
      ? rejected(before)
      : before
        ? changed(session, before, values, ownerOf)
        : created(session, brand, values, ownerOf);
    return { ...fate, claims: claimsOf(values, brand.id) };
  });
}

/** The address that a row gives its profile, as far as the row says it. */
const addressesIn = (brandId: string, { network, handle }: Values): UniqueName[] =>
  network === undefined || handle === undefined ? [] : [addressOf({ brandId, network, handle })];

const claimsOf = (values: Values, brandId: string): Claim[] => [
  ...externalIdClaim(values.externalId, brandId),
  ...addressesIn(brandId, values).map(({ value }) => ({ path: 'handle', name: `address ${brandId} ${value}` })),
];

const criteriaIn = (values: Values) =>
  Object.entries(CRITERION_COLUMNS).flatMap(([column, criterion]) => {
    const value = values[column as keyof typeof CRITERION_COLUMNS];
    return value === undefined ? [] : [{ criterion, value }];
  });

function created(session: Session, brand: Brand, values: Values, ownerOf: OwnerOf): Fate<Profile> {
  const { network, handle, externalId, platformKey } = values;
  const faults: RowFault[] = [];
  if (network === undefined) faults.push(fault('BLANK', 'network', 'A new profile needs a network.'));
  if (handle === undefined) faults.push(fault('BLANK', 'handle', 'A new profile needs a handle.'));
  if (network === undefined || handle === undefined) return rejected(...faults);

  const criteria = criteriaIn(values);
  const profile = newProfile(session, { brandId: brand.id, externalId, platformKey, network, handle, criteria });
  const names = namesOf(profile);
  faults.push(...takenFaults(names, profile.id, ownerOf));
  if (faults.length > 0) return rejected(...faults);
  return {
    fate: 'created',
    object: profile,
    changes: [{ do: 'put-profile', profile }, ...reserved(names, profile.id)],
  };
}

function changed(session: Session, before: Profile, values: Values, ownerOf: OwnerOf): Fate<Profile> {
  const { network = before.network, handle, externalId, platformKey } = values;
  const after = withChanges(before, { handle, externalId, platformKey, criteria: criteriaIn(values) });
  const { taken, given } = movedNames(namesOf(before), namesOf(after));
  const faults = [
    ...faultsOf(before.status === 'ARCHIVED' ? [ARCHIVED] : []),
    ...(network === before.network ? [] : [otherNetwork(before)]),
    ...takenFaults(taken, before.id, ownerOf),
  ];
  if (faults.length > 0) return rejected(...faults);
  if (isSame(before, after)) return { fate: 'unchanged', object: before, changes: [] };
  const profile: Profile = { ...after, updatedAt: instant(session), version: before.version + 1 };
  return {
    fate: 'updated',
    object: profile,
    changes: [
      { do: 'put-profile', profile, expectedVersion: before.version },
      ...reserved(taken, before.id),
      ...released(given),
    ],
  };
}

/** As far as a row can say it. */
const isSame = (one: Profile, other: Profile): boolean =>
  isSameDraft(one, other) && one.externalId === other.externalId && one.platformKey === other.platformKey;

const takenFaults = (names: readonly UniqueName[], id: string, ownerOf: OwnerOf): RowFault[] =>
  faultsOf(names.filter((name) => (ownerOf(name) ?? id) !== id).map((name) => nameTaken(name)));

const otherNetwork = ({ network }: Profile): RowFault =>
  fault('STATE_CONFLICT', 'network', `The profile stands on ${network}; a profile does not change its network.`);
