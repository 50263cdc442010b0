import type { Catalog } from '../../domain/metrics/metric';
import {
  newPost,
  postRecordSchema,
  retold,
  sharesOfPost,
  type Post,
  type PostRecord,
} from '../../domain/metrics/posts';
import type { ValueCounts } from '../../domain/metrics/recording';
import { fail, invalid, ok, type Result } from '../../domain/result';
import { postId } from '../../shared/ids';
import type { Session } from '../session';
import { recordFaults } from './record-faults';
import { writeRecords, type RecordKind } from './write-records';

/** Where posts belong, which the caller has found, and the agency's catalogue. */
export interface PostsPlace {
  brandId: string;
  profileId: string;
  catalog: Catalog;
}

/**
 * Keeps posts of a profile with the values of their whole life, and rolls them up into the profile's series: each on the
 * day it was published. A later export of the same posts replaces what was known of them. The counts are of posts.
 */
export async function writePosts(
  session: Session,
  { brandId, profileId, catalog }: PostsPlace,
  records: readonly PostRecord[],
  dryRun = false,
): Promise<Result<ValueCounts>> {
  const faults = [
    ...recordFaults(records, postRecordSchema, catalog, ({ publishedOn }) => publishedOn),
    ...repeated(records),
  ];
  if (faults.length > 0) return fail(...faults);

  const kind: RecordKind<PostRecord, Post> = {
    place: { brandId, source: { kind: 'PROFILE', id: profileId }, origin: 'POSTS' },
    keyOf: ({ externalId }) => postId(profileId, externalId),
    read: (ids) => session.store.postsById(ids),
    tell: (kept, told) =>
      ok(kept ? retold(kept, told) : newPost({ id: postId(profileId, told.externalId), brandId, profileId }, told)),
    outcome: (before) => (before ? 'updated' : 'created'),
    sharesOf: sharesOfPost,
    put: (post, expectedVersion) => ({ do: 'put-post', post, expectedVersion }),
  };
  return writeRecords(session, kind, records, dryRun);
}

/** The same post twice in one export: nobody can say which of the two is meant. */
function repeated(records: readonly PostRecord[]) {
  const firsts = new Map<string, number>();
  return records.flatMap(({ externalId }, index) => {
    const first = firsts.get(externalId);
    if (first === undefined) firsts.set(externalId, index);
    return first === undefined
      ? []
      : [invalid(`The record with index ${first} is of the same post.`, ['records', String(index), 'externalId'])];
  });
}
