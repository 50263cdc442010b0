import {
  contentFieldOf,
  STEP_KEYS,
  SUB_STEP_KEYS,
  type StepKey,
  type SubStepKey,
} from '../../../lambdas/domain/steps/keys';
import { doneWith, refusedWith, type Outcome } from './call';
import { textOfContent } from './contents';
import { after, general, isBlocked, isMet, isSubBlocked, isSubMet } from './rules';
import type { Transition } from './transition';
import { NEW, type StrategyState, type World } from './world';

export const strategyIn = ({ strategies }: World, id: string): StrategyState => {
  const strategy = strategies.find((one) => one.id === id);
  if (!strategy) throw new Error(`The model has no strategy ${id}.`);
  return strategy;
};

export function moves(strategy: StrategyState, event: string): Outcome {
  strategy.version += 1;
  strategy.history.push(`${event} ${strategy.version}`);
  return doneWith(strategy.version);
}

/** Its first state is an empty one that nobody wrote. */
export const writesLedger = (strategy: StrategyState): void => {
  strategy.ledgerVersion = Math.max(strategy.ledgerVersion, 1) + 1;
};

const ends = (strategy: StrategyState, status: string): void => {
  strategy.status = status;
  strategy.approvals = strategy.approvals.filter((one) => one.status !== 'PENDING');
};

const nothingDone = () => ({
  steps: Object.fromEntries(STEP_KEYS.map((key) => [key, 'NOT_STARTED'])) as StrategyState['steps'],
  subSteps: Object.fromEntries(SUB_STEP_KEYS.map((key) => [key, 'NOT_STARTED'])) as StrategyState['subSteps'],
});

const newStrategy = (changes: Partial<StrategyState>): StrategyState => ({
  id: NEW,
  status: 'ACTIVE',
  version: 1,
  iteration: 1,
  startsOn: '2026-09-15',
  ...nothingDone(),
  contents: {},
  entries: [],
  spent: {},
  ledgerVersion: 0,
  approvals: [],
  history: ['CREATED 1'],
  ...changes,
});

function reopen(strategy: StrategyState, key: StepKey): void {
  const { steps, subSteps } = strategy;
  steps[key] = 'IN_PROGRESS';
  const later = after(key);
  for (const one of later) if (steps[one] === 'COMPLETED') steps[one] = 'NEEDS_REVISIT';
  if (!later.includes('INTEGRATION')) return;
  for (const one of SUB_STEP_KEYS) if (subSteps[one] === 'COMPLETED') subSteps[one] = 'NEEDS_REVISIT';
}

function reopenSub(strategy: StrategyState, key: SubStepKey): void {
  const { steps, subSteps } = strategy;
  subSteps[key] = 'IN_PROGRESS';
  if (steps.INTEGRATION === 'COMPLETED') reopen(strategy, 'INTEGRATION');
  for (const one of SUB_STEP_KEYS.slice(SUB_STEP_KEYS.indexOf(key) + 1)) {
    if (subSteps[one] === 'COMPLETED') subSteps[one] = 'NEEDS_REVISIT';
  }
}

const named = <K extends StepKey | SubStepKey>(keys: readonly K[], content: object): K =>
  keys.find((key) => contentFieldOf(key) in content) as K;

export const stepRules: Record<string, Transition> = {
  createStrategy(world, { startsOn }) {
    if (world.strategies.some(({ status }) => status === 'ACTIVE')) return refusedWith('ALREADY_EXISTS');
    world.strategies.push(newStrategy({ startsOn }));
    return doneWith(1);
  },

  saveStep(world, { strategyId, content, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const key = named(STEP_KEYS, content);
    const text = content[contentFieldOf(key)];
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    if (isBlocked(strategy, key)) return refusedWith('STEP_ORDER');
    if (strategy.steps[key] === 'COMPLETED') return refusedWith('VERSION_CONFLICT');
    strategy.steps[key] = 'IN_PROGRESS';
    strategy.contents[key] = textOfContent(key, text);
    if (text.decision === 'REVISE') reopen(strategy, 'OBJECTIVES');
    if (text.decision === 'STOP') ends(strategy, 'ABANDONED');
    return moves(strategy, text.decision === 'STOP' ? 'ENDED' : 'STEP_SAVED');
  },

  completeStep(world, { strategyId, step, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    if (isBlocked(strategy, step)) return refusedWith('STEP_ORDER');
    if (strategy.steps[step as StepKey] === 'COMPLETED') return refusedWith('VERSION_CONFLICT');
    if (!isMet(strategy, world, step)) return refusedWith('REQUIREMENTS_UNMET');
    strategy.steps[step as StepKey] = 'COMPLETED';
    if (step === 'RETURNS') ends(strategy, 'COMPLETED');
    return moves(strategy, 'STEP_COMPLETED');
  },

  saveSubStep(world, { strategyId, content, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const key = named(SUB_STEP_KEYS, content);
    const against = subRefusals(strategy, key, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    strategy.steps.INTEGRATION = 'IN_PROGRESS';
    strategy.subSteps[key] = 'IN_PROGRESS';
    strategy.contents.INTEGRATION ??= '{}';
    strategy.contents[key] = textOfContent(key, content[contentFieldOf(key)]);
    return moves(strategy, 'SUB_STEP_SAVED');
  },

  completeSubStep(world, { strategyId, subStep, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = subRefusals(strategy, subStep, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    if (!isSubMet(strategy, world, subStep)) return refusedWith('REQUIREMENTS_UNMET');
    strategy.steps.INTEGRATION = 'IN_PROGRESS';
    strategy.subSteps[subStep as SubStepKey] = 'COMPLETED';
    return moves(strategy, 'SUB_STEP_COMPLETED');
  },

  reopenStep(world, { strategyId, step, subStep, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    const status = subStep ? strategy.subSteps[subStep as SubStepKey] : strategy.steps[step as StepKey];
    if (status !== 'COMPLETED') return refusedWith('STATE_CONFLICT');
    if (subStep) reopenSub(strategy, subStep);
    else reopen(strategy, step);
    return moves(strategy, 'STEP_REOPENED');
  },

  setHorizons(world, { strategyId, horizons, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    const { shortTermEndsOn, midTermEndsOn, longTermEndsOn } = horizons;
    if (shortTermEndsOn < strategy.startsOn) return refusedWith('INVALID');
    strategy.horizons = [shortTermEndsOn, midTermEndsOn, longTermEndsOn];
    writesLedger(strategy);
    return moves(strategy, 'HORIZONS_SET');
  },

  startNextIteration(world, { strategyId, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    if (isBlocked(strategy, 'LONG_TERM_REVIEW')) return refusedWith('STEP_ORDER');
    const next = newStrategy({ iteration: strategy.iteration + 1, previousId: strategy.id });
    const objectives = strategy.contents.OBJECTIVES;
    if (objectives !== undefined) {
      next.steps.OBJECTIVES = 'IN_PROGRESS';
      next.contents.OBJECTIVES = objectives;
    }
    ends(strategy, 'SUPERSEDED');
    strategy.nextId = NEW;
    world.strategies.push(next);
    moves(strategy, 'ENDED');
    return doneWith(1);
  },

  abandonStrategy(world, { strategyId, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const against = general(strategy, expectedVersion);
    if (against.length > 0) return refusedWith(...against);
    ends(strategy, 'ABANDONED');
    return moves(strategy, 'ENDED');
  },
};

function subRefusals(strategy: StrategyState, key: SubStepKey, expectedVersion: number | undefined): string[] {
  const against = general(strategy, expectedVersion);
  if (against.length > 0) return against;
  if (isSubBlocked(strategy, key)) return ['STEP_ORDER'];
  const isComplete = strategy.subSteps[key] === 'COMPLETED' || strategy.steps.INTEGRATION === 'COMPLETED';
  return isComplete ? ['VERSION_CONFLICT'] : [];
}
