import { judgeObjectives, type ObjectiveJudgement } from '../reviews';
import { longTermReviewContent, type LongTermReviewContent } from './contents/long-term-review';
import type { Plan } from './plan';
import { keysOf, objectivesOf, repeatedReferences, unknownReferences } from './references';
import { defineStep } from './step';
import { termEnded } from './terms';

const titleOf = (objectiveKey: string, plan: Plan): string =>
  objectivesOf(plan).find((one) => one.key === objectiveKey)?.title ?? objectiveKey;

function lackOf({ metric, target, missing }: ObjectiveJudgement): string {
  if (metric === null) return 'no metric was chosen';
  return target === null ? 'no target' : `no data for ${missing.join(', ')}`;
}

/** P: objectives reached or missed in the long term. */
export const longTermReview = defineStep<LongTermReviewContent>({
  content: longTermReviewContent,
  rules: [
    termEnded('LONG_TERM_ENDED', 'long', 'longTermEndsOn'),
    {
      code: 'OBJECTIVE_JUDGED',
      sentence: 'Record metrics from which it can be told for every objective whether it was reached.',
      missing: (_, plan) =>
        judgeObjectives(plan)
          .filter((one) => one.reached === null)
          .map((one) => `${titleOf(one.objectiveKey, plan)} (${lackOf(one)})`),
    },
    {
      code: 'MISSED_OBJECTIVE_ACCEPTED',
      sentence:
        'Accept every missed objective with a reason, or try something different: start the next iteration of the strategy.',
      missing: ({ acceptances }, plan) =>
        judgeObjectives(plan)
          .filter((one) => one.reached === false && !acceptances.some((two) => two.objectiveKey === one.objectiveKey))
          .map((one) => titleOf(one.objectiveKey, plan)),
    },
  ],
  check({ acceptances }, plan) {
    const references = acceptances.map(({ objectiveKey }, index) => ({
      key: objectiveKey,
      path: ['acceptances', index, 'objectiveKey'],
    }));
    return [
      ...unknownReferences('objective', keysOf(objectivesOf(plan)), references),
      ...repeatedReferences(references),
    ];
  },
});
