import * as fc from 'fast-check';
import {
  completed,
  reopened,
  revised,
  saved,
  subCompleted,
  subReopened,
  subSaved,
} from '../../../lambdas/domain/progress';
import { STEP_KEYS, SUB_STEP_KEYS } from '../../../lambdas/domain/steps/keys';
import type { Progress } from '../../../lambdas/domain/strategy';
import { allCompleted } from '../../support/plan';

type Change = (progress: Progress) => Progress;

const step = fc.constantFrom(...STEP_KEYS);
const subStep = fc.constantFrom(...SUB_STEP_KEYS);

const change: fc.Arbitrary<Change> = fc.oneof(
  step.map(
    (key): Change =>
      (progress) =>
        saved(progress, key),
  ),
  {
    weight: 3,
    arbitrary: step.map(
      (key): Change =>
        (progress) =>
          completed(progress, key),
    ),
  },
  step.map(
    (key): Change =>
      (progress) =>
        reopened(progress, key).progress,
  ),
  subStep.map(
    (key): Change =>
      (progress) =>
        subSaved(progress, key),
  ),
  {
    weight: 3,
    arbitrary: subStep.map(
      (key): Change =>
        (progress) =>
          subCompleted(progress, key),
    ),
  },
  subStep.map(
    (key): Change =>
      (progress) =>
        subReopened(progress, key).progress,
  ),
  fc.constant<Change>((progress) => revised(progress).progress),
);

/** As a use case would: what the order forbids does not happen. */
function attempt(progress: Progress, apply: Change): Progress {
  try {
    return apply(progress);
  } catch (error) {
    if (error instanceof RangeError) return progress;
    throw error;
  }
}

const isCompleteUpTo = (values: (string | undefined)[]): boolean => {
  const first = values.findIndex((value) => value !== 'COMPLETED');
  return first === -1 || values.slice(first).every((value) => value !== 'COMPLETED');
};

const start = fc.constantFrom<Progress>({ steps: {}, subSteps: {} }, allCompleted());

test('whatever is saved, completed and reopened, no step is complete after one that is not', () => {
  fc.assert(
    fc.property(start, fc.array(change, { maxLength: 200 }), (from, changes) => {
      let progress = from;
      for (const apply of changes) {
        progress = attempt(progress, apply);
        expect(isCompleteUpTo(STEP_KEYS.map((key) => progress.steps[key]))).toBe(true);
        expect(isCompleteUpTo(SUB_STEP_KEYS.map((key) => progress.subSteps[key]))).toBe(true);
        const subSteps = SUB_STEP_KEYS.map((key) => progress.subSteps[key] === 'COMPLETED');
        expect(progress.steps.INTEGRATION !== 'COMPLETED' || subSteps.every(Boolean)).toBe(true);
      }
    }),
  );
});
