import type { BlockingStep } from './result';
import { STEP_KEYS, SUB_STEP_KEYS, positionOf, subPositionOf, type StepKey, type SubStepKey } from './steps/keys';
import type { Progress, StepProgress, StepStatus, StrategyStatus } from './strategy';

/*
 * The order of the steps. All functions are pure: they return a new progress and leave the given one as it is.
 * The ones that change something throw when the order forbids it. That would be a mistake in the program: use cases ask
 * `blockersOf` and `statusOf` first and answer with data.
 */

/** The phases a person sees; the last three are ends. */
export const STRATEGY_PHASES = [
  'PLANNING',
  'INTEGRATING',
  'TRIAL',
  'PREPARING',
  'LIVE',
  'REVIEWING',
  'EARNING',
  'COMPLETED',
  'ABANDONED',
  'SUPERSEDED',
] as const;
export type StrategyPhase = (typeof STRATEGY_PHASES)[number];

/** What reopening a step did to those after it. */
export interface Reopening {
  progress: Progress;
  /** Steps that were complete and have to be looked at again. */
  marked: StepKey[];
  /** Sub-steps of H of which the same is true. */
  markedSubSteps: SubStepKey[];
}

const stored = (progress: Progress, key: StepKey): StepProgress => progress.steps[key] ?? 'NOT_STARTED';
const subStored = (progress: Progress, key: SubStepKey): StepProgress => progress.subSteps[key] ?? 'NOT_STARTED';

const withStep = (progress: Progress, key: StepKey, value: StepProgress): Progress => ({
  ...progress,
  steps: { ...progress.steps, [key]: value },
});

const withSubStep = (progress: Progress, key: SubStepKey, value: StepProgress): Progress => ({
  ...progress,
  subSteps: { ...progress.subSteps, [key]: value },
});

/** Every step before this one that is not complete, in order; empty when the step is open. */
export const blockersOf = (progress: Progress, key: StepKey): StepKey[] =>
  STEP_KEYS.slice(0, positionOf(key) - 1).filter((earlier) => stored(progress, earlier) !== 'COMPLETED');

/** What stands in the way of a sub-step: steps before H, then sub-steps before it. */
export const subBlockersOf = (progress: Progress, key: SubStepKey): BlockingStep[] => [
  ...blockersOf(progress, 'INTEGRATION').map((step) => ({ key: step })),
  ...SUB_STEP_KEYS.slice(0, subPositionOf(key) - 1)
    .filter((earlier) => subStored(progress, earlier) !== 'COMPLETED')
    .map((subKey) => ({ key: 'INTEGRATION', subKey })),
];

function seen(value: StepProgress, blocked: boolean): StepStatus {
  if (value === 'COMPLETED' || value === 'NEEDS_REVISIT') return value;
  if (blocked) return 'LOCKED';
  return value === 'IN_PROGRESS' ? 'IN_PROGRESS' : 'OPEN';
}

/**
 * What a person sees of a step. A step that was begun and is blocked since an earlier one was reopened is `LOCKED`; one
 * that needs a second look says so even while it has to wait.
 */
export const statusOf = (progress: Progress, key: StepKey): StepStatus =>
  seen(stored(progress, key), blockersOf(progress, key).length > 0);

/** The same for a sub-step of H. */
export const subStatusOf = (progress: Progress, key: SubStepKey): StepStatus =>
  seen(subStored(progress, key), subBlockersOf(progress, key).length > 0);

function assertChangeable(progress: Progress, key: StepKey): void {
  if (stored(progress, key) === 'COMPLETED') throw new RangeError(`Step ${key} is complete; reopen it first`);
  const blockers = blockersOf(progress, key);
  if (blockers.length > 0) throw new RangeError(`Step ${key} is blocked by ${blockers.join(', ')}`);
}

function assertSubChangeable(progress: Progress, key: SubStepKey): void {
  assertChangeable(progress, 'INTEGRATION');
  if (subStored(progress, key) === 'COMPLETED') throw new RangeError(`Sub-step ${key} is complete; reopen it first`);
  const blockers = subBlockersOf(progress, key);
  if (blockers.length > 0) {
    throw new RangeError(`Sub-step ${key} is blocked by ${blockers.map((one) => one.subKey ?? one.key).join(', ')}`);
  }
}

/** After saving a step. @throws RangeError when the step is blocked, or complete (reopen it first). */
export function saved(progress: Progress, key: StepKey): Progress {
  assertChangeable(progress, key);
  return withStep(progress, key, 'IN_PROGRESS');
}

/**
 * After completing a step whose requirements are met.
 * @throws RangeError when the step is blocked or already complete, and for H when a sub-step is not complete.
 */
export function completed(progress: Progress, key: StepKey): Progress {
  assertChangeable(progress, key);
  const open = SUB_STEP_KEYS.filter((subKey) => subStored(progress, subKey) !== 'COMPLETED');
  if (key === 'INTEGRATION' && open.length > 0) {
    throw new RangeError(`Step INTEGRATION has open sub-steps: ${open.join(', ')}`);
  }
  return withStep(progress, key, 'COMPLETED');
}

/** After saving a sub-step; H is in progress then. @throws RangeError when it is blocked or complete, or H is. */
export function subSaved(progress: Progress, key: SubStepKey): Progress {
  assertSubChangeable(progress, key);
  return withSubStep(withStep(progress, 'INTEGRATION', 'IN_PROGRESS'), key, 'IN_PROGRESS');
}

/** After completing a sub-step; H is in progress then. @throws RangeError when it is blocked or complete, or H is. */
export function subCompleted(progress: Progress, key: SubStepKey): Progress {
  assertSubChangeable(progress, key);
  return withSubStep(withStep(progress, 'INTEGRATION', 'IN_PROGRESS'), key, 'COMPLETED');
}

function marking(progress: Progress, steps: readonly StepKey[], subSteps: readonly SubStepKey[]): Reopening {
  const marked = steps.filter((key) => stored(progress, key) === 'COMPLETED');
  const markedSubSteps = subSteps.filter((key) => subStored(progress, key) === 'COMPLETED');
  const revisited = marked.reduce((now, key) => withStep(now, key, 'NEEDS_REVISIT'), progress);
  return {
    progress: markedSubSteps.reduce((now, key) => withSubStep(now, key, 'NEEDS_REVISIT'), revisited),
    marked,
    markedSubSteps,
  };
}

/**
 * After reopening a completed step: it is in progress, and every later one that was complete needs a second look.
 * Reopening H itself keeps its sub-steps; reopening a step before H marks them too, as they rest on it.
 * @throws RangeError when the step is not complete.
 */
export function reopened(progress: Progress, key: StepKey): Reopening {
  if (stored(progress, key) !== 'COMPLETED') throw new RangeError(`Step ${key} is not complete`);
  const later = STEP_KEYS.slice(positionOf(key));
  return marking(withStep(progress, key, 'IN_PROGRESS'), later, later.includes('INTEGRATION') ? SUB_STEP_KEYS : []);
}

/**
 * After reopening a completed sub-step: later sub-steps need a second look, and H, if it was complete, is reopened.
 * @throws RangeError when the sub-step is not complete.
 */
export function subReopened(progress: Progress, key: SubStepKey): Reopening {
  if (subStored(progress, key) !== 'COMPLETED') throw new RangeError(`Sub-step ${key} is not complete`);
  const before = withSubStep(progress, key, 'IN_PROGRESS');
  const steps = stored(progress, 'INTEGRATION') === 'COMPLETED' ? reopened(before, 'INTEGRATION') : undefined;
  const subSteps = marking(steps?.progress ?? before, [], SUB_STEP_KEYS.slice(subPositionOf(key)));
  return { ...subSteps, marked: steps?.marked ?? [] };
}

/**
 * After the decision of C to revise: A is in progress again, B needs a second look, and C waits for both.
 * @throws RangeError when C is blocked or complete.
 */
export function revised(progress: Progress): Reopening {
  return reopened(saved(progress, 'RETHINK'), 'OBJECTIVES');
}

/** The first step that is not complete; `undefined` when all are. */
export const currentStep = (progress: Progress): StepKey | undefined =>
  STEP_KEYS.find((key) => stored(progress, key) !== 'COMPLETED');

/** How many of the eighteen steps are complete. */
export const completedCount = (progress: Progress): number =>
  STEP_KEYS.filter((key) => stored(progress, key) === 'COMPLETED').length;

/** The first steps of the phases after planning, latest first. */
const PHASES_FROM: readonly [StepKey, StrategyPhase][] = [
  ['RETURNS', 'EARNING'],
  ['SHORT_TERM_REVIEW', 'REVIEWING'],
  ['LAUNCH', 'LIVE'],
  ['PROMOTION', 'PREPARING'],
  ['TRIAL', 'TRIAL'],
  ['INTEGRATION', 'INTEGRATING'],
];

/** The phase a person sees: how the strategy ended, or where its first open step stands. */
export function phaseOf(status: StrategyStatus, progress: Progress): StrategyPhase {
  if (status !== 'ACTIVE') return status;
  const current = currentStep(progress);
  if (current === undefined) return 'COMPLETED';
  return PHASES_FROM.find(([first]) => positionOf(current) >= positionOf(first))?.[1] ?? 'PLANNING';
}
