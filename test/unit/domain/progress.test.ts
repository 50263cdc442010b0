import {
  blockersOf,
  completed,
  currentStep,
  reopened,
  revised,
  saved,
  statusOf,
  subBlockersOf,
  subCompleted,
  subReopened,
  subSaved,
  subStatusOf,
} from '../../../lambdas/domain/progress';
import { STEP_KEYS, SUB_STEP_KEYS, type SubStepKey } from '../../../lambdas/domain/steps/keys';
import type { Progress } from '../../../lambdas/domain/strategy';
import { allCompleted, completedBefore } from '../../support/plan';

const nothing = (): Progress => ({ steps: {}, subSteps: {} });

const subCompletedBefore = (key: SubStepKey): Progress => ({
  ...completedBefore('INTEGRATION'),
  subSteps: Object.fromEntries(SUB_STEP_KEYS.slice(0, SUB_STEP_KEYS.indexOf(key)).map((one) => [one, 'COMPLETED'])),
});

const pairs = STEP_KEYS.flatMap((earlier, index) => STEP_KEYS.slice(index + 1).map((later) => ({ earlier, later })));
const subPairs = SUB_STEP_KEYS.flatMap((earlier, index) =>
  SUB_STEP_KEYS.slice(index + 1).map((later) => ({ earlier, later })),
);

describe('order of the steps', () => {
  it.each(pairs)('$later waits for $earlier', ({ earlier, later }) => {
    const { steps, subSteps } = completedBefore(later);
    for (const value of [undefined, 'IN_PROGRESS', 'NEEDS_REVISIT'] as const) {
      const progress: Progress = { steps: { ...steps, [earlier]: value }, subSteps };
      expect(blockersOf(progress, later)).toEqual([earlier]);
      expect(statusOf(progress, later)).toBe('LOCKED');
      expect(() => saved(progress, later)).toThrow(earlier);
      expect(() => completed(progress, later)).toThrow(earlier);
    }
  });

  it.each(STEP_KEYS)('%s opens when all before it are complete', (key) => {
    const progress = completedBefore(key);
    expect(blockersOf(progress, key)).toEqual([]);
    expect(statusOf(progress, key)).toBe('OPEN');
    expect(statusOf(saved(progress, key), key)).toBe('IN_PROGRESS');
  });

  it('names all the blocking steps, in order', () => {
    expect(blockersOf(nothing(), 'IDENTITY')).toEqual(['OBJECTIVES', 'ANALYSIS', 'RETHINK']);
  });

  it('leaves a completed step alone', () => {
    expect(() => saved(allCompleted(), 'ANALYSIS')).toThrow('reopen');
    expect(() => completed(allCompleted(), 'ANALYSIS')).toThrow('reopen');
  });

  it('changes nothing that it was given', () => {
    const before = completedBefore('TACTICS');
    const copy = structuredClone(before);
    saved(before, 'TACTICS');
    completed(before, 'TACTICS');
    reopened(before, 'OBJECTIVES');
    subReopened(allCompleted(), 'BUILD');
    expect(before).toEqual(copy);
  });
});

describe('order inside H', () => {
  it.each(subPairs)('$later waits for $earlier', ({ earlier, later }) => {
    const { steps, subSteps } = subCompletedBefore(later);
    const progress: Progress = { steps, subSteps: { ...subSteps, [earlier]: 'IN_PROGRESS' } };
    expect(subBlockersOf(progress, later)).toEqual([{ key: 'INTEGRATION', subKey: earlier }]);
    expect(subStatusOf(progress, later)).toBe('LOCKED');
    expect(() => subSaved(progress, later)).toThrow(earlier);
    expect(() => subCompleted(progress, later)).toThrow(earlier);
  });

  it.each(SUB_STEP_KEYS)('%s opens when all before it are complete, and puts H in progress', (key) => {
    const progress = subCompletedBefore(key);
    expect(subStatusOf(progress, key)).toBe('OPEN');
    expect(subStatusOf(subSaved(progress, key), key)).toBe('IN_PROGRESS');
    expect(statusOf(subCompleted(progress, key), 'INTEGRATION')).toBe('IN_PROGRESS');
  });

  it('waits for the steps before H', () => {
    expect(subBlockersOf(completedBefore('RESEARCH'), 'ASSEMBLE')).toEqual([{ key: 'RESEARCH' }]);
    expect(() => subSaved(completedBefore('RESEARCH'), 'ASSEMBLE')).toThrow('RESEARCH');
  });

  it('completes H only with all sub-steps complete', () => {
    expect(() => completed(subCompletedBefore('ROLE'), 'INTEGRATION')).toThrow('ROLE');
    const whole = subCompleted(subCompletedBefore('ROLE'), 'ROLE');
    expect(statusOf(completed(whole, 'INTEGRATION'), 'INTEGRATION')).toBe('COMPLETED');
  });

  it('leaves completed sub-steps and those of a completed H alone', () => {
    expect(() => subSaved(subCompletedBefore('BUILD'), 'ASSEMBLE')).toThrow('reopen');
    expect(() => subCompleted(allCompleted(), 'ROLE')).toThrow('reopen');
  });
});

describe('reopening', () => {
  it('marks every later completed step, and no other', () => {
    const progress: Progress = {
      ...completedBefore('TACTICS'),
      steps: { ...completedBefore('TACTICS').steps, TACTICS: 'IN_PROGRESS' },
    };
    const { progress: after, marked } = reopened(progress, 'RETHINK');
    expect(marked).toEqual(['IDENTITY', 'UNIQUENESS']);
    expect(after.steps).toEqual({
      OBJECTIVES: 'COMPLETED',
      ANALYSIS: 'COMPLETED',
      RETHINK: 'IN_PROGRESS',
      IDENTITY: 'NEEDS_REVISIT',
      UNIQUENESS: 'NEEDS_REVISIT',
      TACTICS: 'IN_PROGRESS',
    });
    expect(statusOf(after, 'TACTICS')).toBe('LOCKED');
    expect(statusOf(after, 'IDENTITY')).toBe('NEEDS_REVISIT');
  });

  it('lets marked steps be confirmed unchanged, in order', () => {
    const { progress } = reopened(completedBefore('UNIQUENESS'), 'RETHINK');
    expect(() => completed(progress, 'IDENTITY')).toThrow('RETHINK');
    const again = completed(completed(progress, 'RETHINK'), 'IDENTITY');
    expect(currentStep(again)).toBe('UNIQUENESS');
  });

  it('marks the sub-steps of H when a step before H is reopened', () => {
    const { progress, markedSubSteps } = reopened(allCompleted(), 'IDENTITY');
    expect(markedSubSteps).toEqual([...SUB_STEP_KEYS]);
    expect(subStatusOf(progress, 'ASSEMBLE')).toBe('NEEDS_REVISIT');
  });

  it('keeps the sub-steps when H itself, or a step after it, is reopened', () => {
    expect(reopened(allCompleted(), 'INTEGRATION').progress.subSteps).toEqual(allCompleted().subSteps);
    expect(reopened(allCompleted(), 'TRIAL').markedSubSteps).toEqual([]);
  });

  it('marks later sub-steps, and reopens H with all that follows, when a sub-step of a completed H is reopened', () => {
    const { progress, marked, markedSubSteps } = subReopened(allCompleted(), 'LINK');
    expect(markedSubSteps).toEqual(['BLOG', 'ROLE']);
    expect(marked).toEqual(STEP_KEYS.slice(STEP_KEYS.indexOf('TRIAL')));
    expect(statusOf(progress, 'INTEGRATION')).toBe('IN_PROGRESS');
    expect(subStatusOf(progress, 'LINK')).toBe('IN_PROGRESS');
    expect(subStatusOf(progress, 'OPTIMIZE')).toBe('COMPLETED');
  });

  it('marks later sub-steps only, while H is in progress', () => {
    const { marked, markedSubSteps } = subReopened(subCompletedBefore('DRAFT'), 'ASSEMBLE');
    expect({ marked, markedSubSteps }).toEqual({ marked: [], markedSubSteps: ['BUILD'] });
  });

  it('is for complete steps only', () => {
    expect(() => reopened(nothing(), 'OBJECTIVES')).toThrow('not complete');
    expect(() => subReopened(nothing(), 'ASSEMBLE')).toThrow('not complete');
  });

  it('sends A and B back when C decides to revise', () => {
    const { progress, marked } = revised(completedBefore('RETHINK'));
    expect(marked).toEqual(['ANALYSIS']);
    expect(progress.steps).toEqual({ OBJECTIVES: 'IN_PROGRESS', ANALYSIS: 'NEEDS_REVISIT', RETHINK: 'IN_PROGRESS' });
    expect(currentStep(progress)).toBe('OBJECTIVES');
  });
});
