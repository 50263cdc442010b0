import type { Campaign } from '../../domain/campaign';
import type { UserError } from '../../domain/result';
import type { UniqueName } from '../ports';
import type { Session } from '../session';

export const externalIdName = (brandId: string, externalId: string): UniqueName => ({
  what: 'campaign-external-id',
  brandId,
  value: externalId,
});

/** The name that a campaign holds within its brand, if any. */
export const namesOf = ({ brandId, externalId }: Pick<Campaign, 'brandId' | 'externalId'>): UniqueName[] =>
  externalId === undefined ? [] : [externalIdName(brandId, externalId)];

/** An error for a name that another campaign holds, with that campaign. */
export async function takenNames({ store }: Session, names: readonly UniqueName[]): Promise<UserError[]> {
  const [owner] = names.length === 0 ? [] : await store.ownersOf(names);
  return owner === undefined ? [] : [nameTaken(await store.campaign(owner))];
}

export const nameTaken = (existing?: Campaign): UserError => ({
  code: 'ALREADY_EXISTS',
  message: 'Another campaign of the brand has this external id.',
  path: ['input', 'externalId'],
  existing,
});
