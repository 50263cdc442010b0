import type { Brand } from '../../domain/brand';
import type { Feedback } from '../../domain/feedback/feedback';
import { shown } from '../../domain/import/cell';
import type { ReadRow, RowOf } from '../../domain/import/columns';
import { instantIn } from '../../domain/import/instant-cell';
import { fault, isFault, type RowFault } from '../../domain/import/rejection';
import { externalIdName, newFeedback } from '../feedback/record-feedback';
import { EARLIEST } from '../feedback/input';
import { released, reserved } from '../named-owners';
import type { UniqueName } from '../ports';
import { addressOf } from '../profile/names';
import { instant, locate, type Session } from '../session';
import { byId } from './by-id';
import { differing } from './differing';
import type { FeedbackColumns } from './feedback-columns';
import { externalIdClaim, rejected, type Fate, type Plan } from './object-import';
import { readSurroundings } from './within-brands';

type Values = RowOf<FeedbackColumns>;
type OwnerOf = (name: UniqueName) => string | undefined;

/** What a row says, once its profile and its time are found. */
type Said = Partial<Pick<Feedback, 'profileId' | 'author' | 'text' | 'sentiment' | 'permalink' | 'receivedAt'>>;

/** Decides what becomes of each row. Whoever imports new feedback has perceived it; a row moves nothing to another stage. */
export async function planFeedback(
  session: Session,
  rows: readonly ReadRow<FeedbackColumns>[],
): Promise<Plan<Feedback>[]> {
  const all = rows.map(({ values }) => values);
  const [{ brandOf, objectOf, ownerOf }, profiles] = await Promise.all([
    readSurroundings(session, all, {
      kind: 'FEEDBACK',
      externalIdName,
      names: addressesIn,
      read: (ids) => session.store.feedbackById(ids),
    }),
    byId(
      all.flatMap(({ profileId }) => locate(session, profileId ?? '', 'PROFILE')?.id ?? []),
      (ids) => session.store.profilesById(ids),
    ),
  ]);
  const profileOf = (values: Values, brand: Brand): string | RowFault | undefined => {
    const { profileId, network, handle } = values;
    if (profileId !== undefined) {
      return profiles.get(profileId)?.brandId === brand.id ? profileId : profileUnknown('profileId', profileId);
    }
    if (network === undefined && handle === undefined) return undefined;
    const [address] = addressesIn(brand.id, values);
    if (!address) return fault('BLANK', network ? 'handle' : 'network', 'Give both network and handle, or neither.');
    return ownerOf(address) ?? profileUnknown('handle', `${network} ${handle}`);
  };
  return rows.map(({ values }): Plan<Feedback> => {
    const brand = brandOf(values);
    if (isFault(brand)) return { ...rejected(brand), claims: [] };
    const claims = externalIdClaim(values.externalId, brand.id);
    const before = objectOf(values);
    if (isFault(before)) return { ...rejected(before), claims };
    const said = read(session, brand, values, profileOf(values, brand));
    const fate = before ? changed(session, before, values, said, ownerOf) : created(session, brand, values, said);
    return { ...fate, claims };
  });
}

const addressesIn = (brandId: string, { network, handle }: Values): UniqueName[] =>
  network === undefined || handle === undefined ? [] : [addressOf({ brandId, network, handle })];

const profileUnknown = (path: string, name: string): RowFault =>
  fault('PROFILE_UNKNOWN', path, `The brand has no profile ${shown(name)}.`);

function read(
  session: Session,
  { timeZone }: Brand,
  { author, text, sentiment, permalink, receivedAt: written }: Values,
  profile: string | RowFault | undefined,
): { said: Said; faults: RowFault[] } {
  const faults: RowFault[] = [];
  if (typeof profile === 'object') faults.push(profile);
  const receivedAt = written === undefined ? undefined : instantIn(timeZone, written);
  if (written !== undefined && (receivedAt === undefined || receivedAt < EARLIEST)) {
    const message = `${shown(written)} is no moment since 1970, written like 2026-08-31T16:20:00Z or 2026-08-31 16:20.`;
    faults.push(fault('DATE_IMPOSSIBLE', 'receivedAt', message));
  } else if (receivedAt !== undefined && receivedAt > instant(session)) {
    faults.push(fault('DATE_IMPOSSIBLE', 'receivedAt', `${shown(written)} has not come yet.`));
  }
  const profileId = typeof profile === 'string' ? profile : undefined;
  return { said: { profileId, author, text, sentiment, permalink, receivedAt }, faults };
}

function created(
  session: Session,
  brand: Brand,
  { externalId }: Values,
  { said, faults: found }: ReturnType<typeof read>,
): Fate<Feedback> {
  const faults = [...found];
  const { text, receivedAt } = said;
  if (text === undefined) faults.push(fault('BLANK', 'text', 'New feedback needs a text.'));
  if (receivedAt === undefined && !faults.some(({ path }) => path[0] === 'receivedAt')) {
    faults.push(fault('BLANK', 'receivedAt', 'New feedback needs the time at which it was said.'));
  }
  if (text === undefined || receivedAt === undefined || faults.length > 0) return rejected(...faults);
  const feedback = newFeedback(session, brand.id, { ...said, externalId, text, receivedAt });
  return {
    fate: 'created',
    object: feedback,
    changes: [{ do: 'put-feedback', feedback }, ...reserved(namesIn(brand.id, externalId), feedback.id)],
  };
}

function changed(
  session: Session,
  before: Feedback,
  { externalId }: Values,
  { said: { receivedAt, ...said }, faults: found }: ReturnType<typeof read>,
  ownerOf: OwnerOf,
): Fate<Feedback> {
  const faults = [...found];
  if (receivedAt !== undefined && receivedAt !== before.receivedAt) {
    faults.push(fault('STATE_CONFLICT', 'receivedAt', `It was said at ${before.receivedAt}, and that stays.`));
  }
  const renamed = externalId !== undefined && externalId !== before.externalId;
  const names = renamed ? namesIn(before.brandId, externalId) : [];
  if (names.some((name) => ownerOf(name) !== undefined)) {
    faults.push(fault('ALREADY_EXISTS', 'externalId', 'Other feedback of the brand has this external id.'));
  }
  if (faults.length > 0) return rejected(...faults);
  const differences = differing(before, { ...said, externalId });
  if (!differences) return { fate: 'unchanged', object: before, changes: [] };
  const feedback = { ...before, ...differences, updatedAt: instant(session), version: before.version + 1 };
  return {
    fate: 'updated',
    object: feedback,
    changes: [
      { do: 'put-feedback', feedback, expectedVersion: before.version },
      ...reserved(names, before.id),
      ...released(renamed ? namesIn(before.brandId, before.externalId) : []),
    ],
  };
}

const namesIn = (brandId: string, externalId: string | undefined): UniqueName[] =>
  externalId === undefined ? [] : [externalIdName(brandId, externalId)];
