import { judgeObjectives, returnOnInvestment } from '../../../lambdas/domain/reviews';
import type { Objective } from '../../../lambdas/domain/steps/contents/objectives';
import { completePlan, contentOf, evidenceOf, launchCampaign, withContent, type Values } from '../../support/plan';

const [first] = contentOf('OBJECTIVES').objectives;

const judge = (changes: Partial<Objective>, values: Values, planned = completePlan()) =>
  judgeObjectives(
    withContent({ ...planned, evidence: evidenceOf(values) }, 'OBJECTIVES', {
      objectives: [{ ...first!, ...changes }],
    }),
  )[0];

describe('an objective', () => {
  it.each([
    ['reached at its target', { target: 50 }, 50, true],
    ['missed below it', { target: 50 }, 49, false],
    ['reached at a lower target, when less is better', { baseline: 80, target: 50 }, 50, true],
    ['missed above a lower target', { baseline: 80, target: 50 }, 51, false],
    ['reached by more when no baseline says that less is better', { baseline: undefined, target: 50 }, 51, true],
  ])('is %s', (_, changes, value, reached) => {
    expect(judge({ baseline: 0, ...changes }, { reach: { '2024-05-01': value } })).toEqual({
      objectiveKey: 'awareness',
      metric: 'reach',
      value,
      target: 50,
      reached,
      missing: [],
    });
  });

  it('cannot be judged without data, and names the metric', () => {
    expect(judge({}, {})).toMatchObject({ value: null, reached: null, missing: ['reach'] });
  });

  it('cannot be judged without a target', () => {
    expect(judge({ target: undefined }, { reach: { '2024-05-01': 1 } })).toMatchObject({ value: 1, reached: null });
  });

  it('is judged by the first metric of its measure when it names none', () => {
    expect(judge({ metric: undefined }, { reach: { '2024-05-01': 9000 } })).toMatchObject({
      metric: 'reach',
      value: 9000,
    });
  });

  it('counts from the launch to the end of the long term', () => {
    const values = { reach: { '2024-01-31': 1, '2024-02-01': 20, '2024-12-31': 300, '2025-01-01': 4000 } };
    expect(judge({}, values)?.value).toBe(320);
  });

  it('counts from the first day of the strategy without a launch, and up to today before the end', () => {
    const values = { reach: { '2023-12-31': 1, '2024-01-01': 20, '2024-06-01': 300, '2024-06-02': 4000 } };
    const plan = completePlan({ campaigns: [launchCampaign({ launchedOn: undefined })], today: '2024-06-01' });
    expect(judge({}, values, plan)?.value).toBe(320);
  });

  it('is unknown while the launch lies ahead', () => {
    const plan = completePlan({ today: '2024-01-31' });
    expect(judge({}, { reach: { '2024-01-31': 1 } }, plan)).toMatchObject({ value: null, missing: ['reach'] });
  });
});

describe('return on investment', () => {
  it.each([
    [300_000n, 200_000n, 0.5],
    [200_000n, 200_000n, 0],
    [50_000n, 200_000n, -0.75],
    [0n, 200_000n, -1],
  ])('of %s for %s is %d', (revenue, spent, value) => {
    expect(returnOnInvestment(revenue, spent, 'EUR')).toMatchObject({ value });
  });

  it('shows the figures in the currency’s own decimals', () => {
    expect(returnOnInvestment(300_000n, 200_000n, 'EUR').formula).toContain('(3000.00 − 2000.00) ÷ 2000.00 EUR');
    expect(returnOnInvestment(3_000n, 2_000n, 'JPY').formula).toContain('(3000 − 2000) ÷ 2000 JPY');
  });

  it('says that nothing was spent instead of dividing by zero', () => {
    expect(returnOnInvestment(300_000n, 0n, 'EUR')).toMatchObject({
      value: null,
      reason: expect.stringMatching(/Nothing was spent/),
    });
  });
});
