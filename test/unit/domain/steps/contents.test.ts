import {
  emptyContent,
  parseContent,
  parseSubContent,
  requirementsOf,
  subRequirementsOf,
  withIntegrationNotes,
  withSubContent,
} from '../../../../lambdas/domain/steps';
import { STEP_KEYS, SUB_STEP_KEYS, type StepKey } from '../../../../lambdas/domain/steps/keys';
import { completePlan } from '../../../support/plan';

const errorsOf = (key: StepKey, input: unknown, prefix?: string[]) => {
  const parsed = parseContent(key, input, prefix);
  return parsed.ok ? [] : parsed.errors;
};

describe('the form of contents', () => {
  it.each(STEP_KEYS)('%s may be saved before anything is written', (key) => {
    expect(parseContent(key, {}).ok).toBe(true);
  });

  it.each(SUB_STEP_KEYS)('sub-step %s may be saved before anything is written', (key) => {
    expect(parseSubContent(key, {}).ok).toBe(true);
  });

  it('takes null for what is left out, and drops what it does not know', () => {
    expect(parseContent('OBJECTIVES', { vision: null, objectives: null, colour: 'red' })).toEqual({
      ok: true,
      value: { objectives: [] },
    });
  });

  it('trims what a person wrote', () => {
    expect(parseContent('RESOURCES', { notes: '  all year 🙂 ' })).toMatchObject({ value: { notes: 'all year 🙂' } });
  });

  it('tells all errors at once, each with its path', () => {
    const objective = { key: 'Not a key', title: '', weight: 0 };
    const errors = errorsOf('OBJECTIVES', { vision: 'x'.repeat(4001), objectives: [objective] }, [
      'content',
      'objectives',
    ]);
    expect(errors.map((error) => [error.code, error.path?.join('.')])).toEqual([
      ['INVALID', 'content.objectives.vision'],
      ['INVALID', 'content.objectives.objectives.0.key'],
      ['INVALID', 'content.objectives.objectives.0.title'],
      ['INVALID', 'content.objectives.objectives.0.weight'],
    ]);
    expect(errors[0]?.message).toBe('Must have at most 4000 characters.');
  });

  it.each([
    [
      'a key that comes twice',
      'OBJECTIVES',
      {
        objectives: [
          { key: 'a', title: 'A' },
          { key: 'a', title: 'B' },
        ],
      },
      'objectives.1.key',
    ],
    [
      'a confidence above 100',
      'TACTICS',
      { ideas: [{ key: 'a', kind: 'APP', title: 'A', confidence: 101 }] },
      'ideas.0.confidence',
    ],
    [
      'a broken confidence',
      'TACTICS',
      { ideas: [{ key: 'a', kind: 'APP', title: 'A', confidence: 7.5 }] },
      'ideas.0.confidence',
    ],
    ['a day that does not exist', 'RETHINK', { maturesOn: '2024-02-30' }, 'maturesOn'],
    ['a trial that ends before it starts', 'TRIAL', { startsOn: '2024-02-02', endsOn: '2024-02-01' }, 'endsOn'],
    [
      'an early end before the start',
      'TRIAL',
      { startsOn: '2024-02-02', endedEarly: { on: '2024-02-01', reason: 'x' } },
      'endedEarly.on',
    ],
    [
      'an amount that is no number',
      'RETURNS',
      { revenue: [{ earnedOn: '2024-02-01', amount: '1e3', source: 'x' }] },
      'revenue.0.amount',
    ],
    [
      'a metric that cannot be one',
      'MEASUREMENT',
      { measures: [{ objectiveKey: 'a', metrics: ['Reach!'] }] },
      'measures.0.metrics.0',
    ],
    ['too long a list', 'ANALYSIS', { limits: Array(51).fill('x') }, 'limits'],
  ] as const)('refuses %s', (_, key, input, path) => {
    expect(errorsOf(key, input).map((error) => error.path?.join('.'))).toEqual([path]);
  });

  it('refuses what would not fit into one stored item', () => {
    const ideas = Array.from({ length: 100 }, (_, index) => ({
      key: `idea-${index}`,
      kind: 'APP',
      title: 'A',
      description: '漢'.repeat(2000),
    }));
    expect(errorsOf('TACTICS', { ideas })[0]?.message).toMatch(/at most 250000/);
  });
});

describe('the content of H', () => {
  const before = completePlan().contents.INTEGRATION;

  it('keeps its sub-steps when notes are saved', () => {
    expect(withIntegrationNotes(before, { notes: 'New', subSteps: {} })).toEqual({ ...before, notes: 'New' });
    expect(withIntegrationNotes(undefined, { notes: 'New', subSteps: {} })).toEqual({ notes: 'New', subSteps: {} });
  });

  it('keeps notes and other sub-steps when one sub-step is saved', () => {
    const after = withSubContent(before, 'BUILD', { notes: 'Again' });
    expect(after).toEqual({ ...before, subSteps: { ...before?.subSteps, BUILD: { notes: 'Again' } } });
    expect(withSubContent(undefined, 'BUILD', {})).toEqual({ subSteps: { BUILD: {} } });
  });
});

describe('requirements', () => {
  it('stand before anything was saved', () => {
    const bare = completePlan({ contents: {} });
    expect(emptyContent('TACTICS')).toEqual({ ideas: [] });
    expect(requirementsOf('TACTICS', bare).map((one) => one.met)).toEqual([false, true]);
    expect(subRequirementsOf('BLOG', bare).map((one) => one.met)).toEqual([true, false, false, false, false]);
  });

  it('have codes that are unique over all steps and sub-steps', () => {
    const plan = completePlan();
    const codes = [
      ...STEP_KEYS.flatMap((key) => requirementsOf(key, plan)),
      ...SUB_STEP_KEYS.flatMap((key) => subRequirementsOf(key, plan)),
    ].map((one) => one.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[A-Z][A-Z_]+$/.test(code))).toEqual([]);
  });
});
