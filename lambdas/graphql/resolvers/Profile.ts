import { missingCriteria } from '../../domain/network-criteria';
import { changedSincePublished, CRITERIA } from '../../domain/profile';
import type { ProfileResolvers } from '../generated/types.generated';

export const Profile: ProfileResolvers = {
  criteria: ({ criteria }) =>
    CRITERIA.flatMap((criterion) => {
      const value = criteria[criterion];
      return value === undefined ? [] : [{ criterion, value }];
    }),
  missingCriteria: (profile) => missingCriteria(profile),
  changedSincePublished: (profile) => changedSincePublished(profile),
};
