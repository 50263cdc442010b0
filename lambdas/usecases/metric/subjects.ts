import type { MetricSeries } from '../../domain/metrics/series';
import { locate, type Session } from '../session';

/** Whose metrics are asked for, by ids of one sort. */
export interface SubjectIds {
  brandIds?: readonly string[] | null;
  profileIds?: readonly string[] | null;
  campaignIds?: readonly string[] | null;
}

/** A brand as a whole, one of its profiles, or one of its campaigns. */
export interface Subject {
  brandId: string;
  profileId?: string;
  campaignId?: string;
}

/** The subjects that the ids name, each once: what the caller may not see is left out. Nothing is read yet. */
export function locateSubjects(session: Session, { brandIds, profileIds, campaignIds }: SubjectIds): Subject[] {
  const places = <Kind extends 'BRAND' | 'PROFILE' | 'CAMPAIGN'>(ids: SubjectIds['brandIds'], kind: Kind) =>
    [...new Set(ids)].flatMap((id) => locate(session, id, kind) ?? []);
  return [
    ...places(brandIds, 'BRAND').map(({ brandId }) => ({ brandId })),
    ...places(profileIds, 'PROFILE').map(({ brandId, id }) => ({ brandId, profileId: id })),
    ...places(campaignIds, 'CAMPAIGN').map(({ brandId, id }) => ({ brandId, campaignId: id })),
  ];
}

/** Those of the subjects that exist, in one request a sort. */
export async function existingSubjects({ store }: Session, subjects: readonly Subject[]): Promise<Subject[]> {
  const idOf = ({ brandId, profileId, campaignId }: Subject) => campaignId ?? profileId ?? brandId;
  const brands = subjects.filter(({ profileId, campaignId }) => !profileId && !campaignId);
  const profiles = subjects.filter(({ profileId }) => profileId);
  const campaigns = subjects.filter(({ campaignId }) => campaignId);
  const found = await Promise.all([
    store.brandsById(brands.map(idOf)),
    store.profilesById(profiles.map(idOf)),
    store.campaignsById(campaigns.map(idOf)),
  ]);
  const ids = new Set(found.flat().flatMap((one) => one?.id ?? []));
  return subjects.filter((subject) => ids.has(idOf(subject)));
}

/** Whether a stored series counts for a subject. A brand's campaigns are no part of the brand's total. */
export function countsFor({ brandId, source }: MetricSeries, subject: Subject): boolean {
  if (brandId !== subject.brandId) return false;
  if (subject.campaignId) return source.kind === 'CAMPAIGN' && source.id === subject.campaignId;
  if (subject.profileId) return source.kind === 'PROFILE' && source.id === subject.profileId;
  return source.kind !== 'CAMPAIGN';
}
