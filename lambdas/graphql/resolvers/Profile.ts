import { missingCriteria } from '../../domain/network-criteria';
import { changedSincePublished, CRITERIA } from '../../domain/profile';
import { listPosts } from '../../usecases/metric/list-posts';
import { valueOrBadInput } from '../bad-input';
import { connection, pageRequest } from '../connection';
import type { ProfileResolvers } from '../generated/types.generated';

export const Profile: ProfileResolvers = {
  criteria: ({ criteria }) =>
    CRITERIA.flatMap((criterion) => {
      const value = criteria[criterion];
      return value === undefined ? [] : [{ criterion, value }];
    }),
  missingCriteria: (profile) => missingCriteria(profile),
  posts: async ({ id }, { from, to, ...page }, { session }) =>
    connection(valueOrBadInput(await listPosts(session, id, { ...pageRequest(page), from, to }))),
  changedSincePublished: (profile) => changedSincePublished(profile),
};
