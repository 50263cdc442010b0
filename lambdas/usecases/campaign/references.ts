import { notFound, type UserError } from '../../domain/result';
import type { StepContents } from '../../domain/steps/contents';
import type { StepRecord } from '../../domain/steps/record';
import { checkProfiles } from '../profile/check-profiles';
import type { Session } from '../session';
import type { LoadedStrategy } from '../strategy/load';

interface References {
  profileIds: readonly string[];
  objectiveKeys: readonly string[];
}

/** What a campaign names and its brand or strategy does not have. */
export const referenceErrors = async (
  session: Session,
  { brand, parts }: LoadedStrategy,
  { profileIds, objectiveKeys }: References,
): Promise<UserError[]> => [
  ...(await checkProfiles(session, brand.id, profileIds, ['input', 'profileIds'])),
  ...objectiveErrors(
    parts.steps.find(({ key }) => key === 'OBJECTIVES'),
    objectiveKeys,
  ),
];

/** An error for every objective that step A does not have. */
export function objectiveErrors(stepA: StepRecord | undefined, keys: readonly string[]): UserError[] {
  const content = stepA?.content as StepContents['OBJECTIVES'] | undefined;
  const known = new Set(content?.objectives.map(({ key }) => key));
  return keys.flatMap((key, index) =>
    known.has(key) ? [] : [notFound('objective in step A', ['input', 'objectiveKeys', String(index)])],
  );
}
