import { notFound, type UserError } from '../../domain/result';
import type { StepRecord } from '../../domain/steps/record';
import { checkProfiles } from '../profile/check-profiles';
import type { Session } from '../session';
import type { LoadedStrategy } from '../strategy/load';

interface References {
  profileIds: readonly string[];
  objectiveKeys: readonly string[];
}

/** What a campaign names and its brand or strategy does not have. */
export async function referenceErrors(
  session: Session,
  { brand, parts }: LoadedStrategy,
  { profileIds, objectiveKeys }: References,
): Promise<UserError[]> {
  const known = objectivesIn(parts.steps);
  return [
    ...(await checkProfiles(session, brand.id, profileIds, ['input', 'profileIds'])),
    ...objectiveKeys.flatMap((key, index) =>
      known.has(key) ? [] : [notFound('objective in step A', ['input', 'objectiveKeys', String(index)])],
    ),
  ];
}

function objectivesIn(steps: readonly StepRecord[]): Set<string> {
  const record = steps.find((step): step is StepRecord<'OBJECTIVES'> => step.key === 'OBJECTIVES');
  return new Set(record?.content?.objectives.map(({ key }) => key));
}
