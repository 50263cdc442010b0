import type { Group, GroupName } from '../../domain/metrics/groups';
import type { MetricSeries } from '../../domain/metrics/series';
import type { SeriesQuery } from '../ports';
import { locate, type Session } from '../session';
import type { Found } from './all-brands';

/** Whose metrics are asked for, by ids of one sort. */
export interface SubjectIds {
  brandIds?: readonly string[] | null;
  profileIds?: readonly string[] | null;
  campaignIds?: readonly string[] | null;
}

/** A brand as a whole, one of its profiles, or one of its campaigns. */
type Subject = GroupName & { brandId: string };

/**
 * The series of the subjects that the ids name, each once: what does not exist or may not be seen gives none. Subjects,
 * their brands and their series are read at the same time.
 */
export async function readSubjects(
  session: Session,
  ids: SubjectIds,
  wanted: Pick<SeriesQuery, 'metrics' | 'period'>,
): Promise<Found> {
  const located = locateSubjects(session, ids);
  const brandIds = [...new Set(located.map(({ brandId }) => brandId))];
  const [brands, subjects, series] = await Promise.all([
    session.store.brandsById(brandIds),
    existingSubjects(session, located),
    session.store.series({ ...wanted, brandIds }),
  ]);
  const present = brands.flatMap((brand) => brand ?? []);
  const known = new Set(present.map(({ id }) => id));
  return {
    brands: present,
    groups: subjects
      .filter(({ brandId }) => known.has(brandId))
      .map((name): Group => ({
        name,
        brandIds: [name.brandId],
        series: series.filter((one) => countsFor(one, name)),
      })),
  };
}

function locateSubjects(session: Session, { brandIds, profileIds, campaignIds }: SubjectIds): Subject[] {
  const places = <Kind extends 'BRAND' | 'PROFILE' | 'CAMPAIGN'>(ids: SubjectIds['brandIds'], kind: Kind) =>
    [...new Set(ids)].flatMap((id) => locate(session, id, kind) ?? []);
  return [
    ...places(brandIds, 'BRAND').map(({ brandId }) => ({ brandId })),
    ...places(profileIds, 'PROFILE').map(({ brandId, id }) => ({ brandId, profileId: id })),
    ...places(campaignIds, 'CAMPAIGN').map(({ brandId, id }) => ({ brandId, campaignId: id })),
  ];
}

/** Those of the subjects that exist, in one request a sort; brands are read by themselves. */
async function existingSubjects({ store }: Session, subjects: readonly Subject[]): Promise<Subject[]> {
  const [profiles, campaigns] = await Promise.all([
    store.profilesById(subjects.flatMap(({ profileId }) => profileId ?? [])),
    store.campaignsById(subjects.flatMap(({ campaignId }) => campaignId ?? [])),
  ]);
  const ids = new Set([...profiles, ...campaigns].flatMap((one) => one?.id ?? []));
  return subjects.filter(({ profileId, campaignId }) => {
    const id = profileId ?? campaignId;
    return id === undefined || ids.has(id);
  });
}

/** Whether a stored series counts for a subject. A brand's campaigns are no part of the brand's total. */
function countsFor({ brandId, source }: MetricSeries, subject: Subject): boolean {
  if (brandId !== subject.brandId) return false;
  if (subject.campaignId) return source.kind === 'CAMPAIGN' && source.id === subject.campaignId;
  if (subject.profileId) return source.kind === 'PROFILE' && source.id === subject.profileId;
  return source.kind !== 'CAMPAIGN';
}
