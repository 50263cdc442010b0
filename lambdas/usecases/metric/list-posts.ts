import type { Day } from '../../domain/calendar';
import type { Post } from '../../domain/metrics/posts';
import { fail, invalid, ok, type Result } from '../../domain/result';
import type { Page, PageRequest } from '../ports';
import type { Session } from '../session';

export interface PostsQuestion extends PageRequest {
  from?: Day | null;
  to?: Day | null;
}

/** A page of a profile's posts, the latest first: one query, however many there are. */
export async function listPosts(
  { store }: Session,
  profileId: string,
  { from, to, ...page }: PostsQuestion,
): Promise<Result<Page<Post>>> {
  if (from && to && from > to) return fail(invalid('The last day is before the first.', ['to']));
  return ok(await store.posts(profileId, { ...page, published: { from: from ?? undefined, to: to ?? undefined } }));
}
