import { completedCount, currentStep, phaseOf } from '../../../lambdas/domain/progress';
import { STEP_KEYS } from '../../../lambdas/domain/steps/keys';
import { allCompleted, completedBefore } from '../../support/plan';

describe('what a person sees of a strategy', () => {
  it.each([
    ['OBJECTIVES', 'PLANNING'],
    ['RESEARCH', 'PLANNING'],
    ['INTEGRATION', 'INTEGRATING'],
    ['TRIAL', 'TRIAL'],
    ['PROMOTION', 'PREPARING'],
    ['RESOURCES', 'PREPARING'],
    ['LAUNCH', 'LIVE'],
    ['MEASUREMENT', 'LIVE'],
    ['SHORT_TERM_REVIEW', 'REVIEWING'],
    ['LONG_TERM_REVIEW', 'REVIEWING'],
    ['RETURNS', 'EARNING'],
  ] as const)('at %s it is %s', (key, phase) => {
    const progress = completedBefore(key);
    expect(currentStep(progress)).toBe(key);
    expect(phaseOf('ACTIVE', progress)).toBe(phase);
    expect(completedCount(progress)).toBe(STEP_KEYS.indexOf(key));
  });

  it('says how it ended', () => {
    expect(currentStep(allCompleted())).toBeUndefined();
    expect(phaseOf('ACTIVE', allCompleted())).toBe('COMPLETED');
    expect(phaseOf('ABANDONED', { steps: {}, subSteps: {} })).toBe('ABANDONED');
    expect(phaseOf('SUPERSEDED', allCompleted())).toBe('SUPERSEDED');
  });
});
