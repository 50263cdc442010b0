import { STRATEGY_EVENT_KINDS, summaryOf } from '../../../lambdas/domain/strategy-event';

describe('an event of the history in a few words', () => {
  it.each([
    [{ kind: 'CREATED' }, 'Strategy created'],
    [{ kind: 'STEP_SAVED', step: 'OBJECTIVES' }, 'Step A saved'],
    [{ kind: 'STEP_COMPLETED', step: 'LONG_TERM_REVIEW' }, 'Step P completed'],
    [{ kind: 'STEP_REOPENED', step: 'INTEGRATION', subStep: 'LINK' }, 'Sub-step H5 reopened'],
    [{ kind: 'SUB_STEP_COMPLETED', step: 'INTEGRATION', subStep: 'DRAFT' }, 'Sub-step H3 completed'],
    [{ kind: 'ENDED', step: 'RETHINK' }, 'Strategy ended in step C'],
    [{ kind: 'APPROVAL_DECIDED', step: 'INTEGRATION', subStep: 'DRAFT' }, 'Approval decided in sub-step H3'],
  ] as const)('%j: %s', (event, summary) => {
    expect(summaryOf(event)).toBe(summary);
  });

  it('is there for every kind', () => {
    expect(new Set(STRATEGY_EVENT_KINDS.map((kind) => summaryOf({ kind }))).size).toBeGreaterThan(8);
  });
});
