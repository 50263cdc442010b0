import * as z from 'zod';
import type { Feedback } from '../../domain/feedback/feedback';
import { invalid, notFound, type Result, type UserError } from '../../domain/result';
import { newFeedbackId } from '../../shared/ids';
import { archivedErrors } from '../brand/archived';
import { decide, readDecideWrite, refuse } from '../decide';
import { tellOfFeedback } from '../events';
import { parseInput, type Given } from '../input';
import type { UniqueName } from '../ports';
import { checkProfiles } from '../profile/check-profiles';
import { reserved } from '../named-owners';
import { instant, locate, type Session } from '../session';
import { feedbackData } from './input';
import { notAnOwner, readOwners } from './owner';

const input = z.object({
  brandId: z.string(),
  profileId: z.string().nullish(),
  externalId: feedbackData.externalId.nullish(),
  author: feedbackData.author.nullish(),
  text: feedbackData.text,
  sentiment: feedbackData.sentiment.nullish(),
  permalink: feedbackData.permalink.nullish(),
  receivedAt: feedbackData.receivedAt.nullish(),
  ownerId: z.string().nullish(),
});
type Recorded = z.infer<typeof input>;

/** Records what somebody said to a brand. Whoever records it has perceived it. */
export async function recordFeedback(session: Session, raw: Given<typeof input>): Promise<Result<Feedback>> {
  const parsed = parseInput(input, raw);
  if (!parsed.ok) return parsed;
  const recorded = parsed.value;
  const place = locate(session, recorded.brandId, 'BRAND');
  return readDecideWrite(session, async () => {
    const [brand, ...errors] = await Promise.all([
      place && session.store.brand(place.brandId),
      profileErrors(session, recorded),
      ownerErrors(session, recorded),
      takenErrors(session, recorded),
    ]);
    const all = [
      ...(brand ? archivedErrors(brand, ['input', 'brandId']) : [notFound('brand', ['input', 'brandId'])]),
      ...errors.flat(),
      ...futureErrors(session, recorded),
    ];
    if (!brand || all.length > 0) return refuse(...all);
    const feedback = newFeedback(session, brand.id, {
      profileId: recorded.profileId ?? undefined,
      externalId: recorded.externalId ?? undefined,
      author: recorded.author ?? undefined,
      text: recorded.text,
      sentiment: recorded.sentiment ?? undefined,
      permalink: recorded.permalink ?? undefined,
      receivedAt: recorded.receivedAt ?? instant(session),
      ownerId: recorded.ownerId ?? undefined,
    });
    return decide(feedback, [
      { do: 'put-feedback', feedback },
      ...reserved(namesOf(feedback), feedback.id),
      tellOfFeedback(session, 'feedback.recorded', feedback),
    ]);
  });
}

type Said = Pick<
  Feedback,
  'profileId' | 'externalId' | 'author' | 'text' | 'sentiment' | 'permalink' | 'receivedAt' | 'ownerId'
>;

/** A new item, perceived at this moment. */
export function newFeedback(session: Session, brandId: string, said: Said): Feedback {
  const now = instant(session);
  return {
    id: newFeedbackId(brandId, said.receivedAt),
    brandId,
    ...said,
    stages: [{ stage: 'PERCEIVED', at: now, by: session.caller.id }],
    createdAt: now,
    updatedAt: now,
    version: 1,
  };
}

export const externalIdName = (brandId: string, value: string): UniqueName => ({
  what: 'feedback-external-id',
  brandId,
  value,
});

const namesOf = ({ brandId, externalId }: Pick<Recorded, 'brandId' | 'externalId'>): UniqueName[] =>
  typeof externalId === 'string' ? [externalIdName(brandId, externalId)] : [];

async function profileErrors(session: Session, { brandId, profileId }: Recorded): Promise<UserError[]> {
  if (typeof profileId !== 'string') return [];
  const errors = await checkProfiles(session, brandId, [profileId], ['input', 'profileId']);
  return errors.map((error) => ({ ...error, path: ['input', 'profileId'] }));
}

async function ownerErrors(session: Session, { brandId, ownerId }: Recorded): Promise<UserError[]> {
  if (typeof ownerId !== 'string') return [];
  const mayOwn = await readOwners(session, [ownerId]);
  return mayOwn(ownerId, brandId) ? [] : [notAnOwner(['input', 'ownerId'])];
}

async function takenErrors(session: Session, recorded: Recorded): Promise<UserError[]> {
  const names = locate(session, recorded.brandId, 'BRAND') ? namesOf(recorded) : [];
  const [owner] = names.length === 0 ? [] : await session.store.ownersOf(names);
  if (owner === undefined) return [];
  const [existing] = await session.store.feedbackById([owner]);
  const message = 'Other feedback of the brand has this external id.';
  return [{ code: 'ALREADY_EXISTS', message, path: ['input', 'externalId'], existing }];
}

const futureErrors = (session: Session, { receivedAt }: Recorded): UserError[] =>
  typeof receivedAt === 'string' && receivedAt > instant(session)
    ? [invalid('This moment has not come yet.', ['input', 'receivedAt'])]
    : [];
