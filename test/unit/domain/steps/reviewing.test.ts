import { emptyLedger } from '../../../../lambdas/domain/ledger';
import { requirementsOf } from '../../../../lambdas/domain/steps';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import { completePlan, completeValues, contentOf, evidenceOf, withContent, type Values } from '../../../support/plan';
import { testRules } from '../../../support/rule-cases';

const without = (...metrics: string[]): Values =>
  Object.fromEntries(Object.entries(completeValues).filter(([metric]) => !metrics.includes(metric)));

const on = (today: string) => (plan: Plan) => ({ ...plan, today });
const knowing = (values: Values) => (plan: Plan) => ({ ...plan, evidence: evidenceOf(values) });

testRules('O: short-term review', (plan) => requirementsOf('SHORT_TERM_REVIEW', plan), [
  ['SHORT_TERM_ENDED', on('2024-03-31')],
  ['COMMUNITY_GROWTH_KNOWN', knowing(without('followers')), 'followers or follows'],
  ['INTERACTIONS_KNOWN', knowing(without('likes', 'comments')), 'likes or comments'],
  ['SHORT_TERM_JUDGED', (plan) => withContent(plan, 'SHORT_TERM_REVIEW', { judgement: undefined })],
]);

testRules('Q: mid-term review', (plan) => requirementsOf('MID_TERM_REVIEW', plan), [
  ['MID_TERM_ENDED', on('2024-06-30')],
  ['ENGAGEMENT_KNOWN', knowing(without('reach')), 'reach or impressions'],
  [
    'EFFORT_AGAINST_REWARD_KNOWN',
    (plan) => ({
      ...plan,
      ledger: emptyLedger('strategy-1', 'EUR'),
      evidence: evidenceOf(without('hours_worked')),
    }),
    'hours_worked or spend',
  ],
  ['MID_TERM_JUDGED', (plan) => withContent(plan, 'MID_TERM_REVIEW', { judgement: undefined })],
]);

const sold = (count: number) => knowing({ ...completeValues, sales: { '2024-03-01': count } });

testRules('P: long-term review', (plan) => requirementsOf('LONG_TERM_REVIEW', plan), [
  ['LONG_TERM_ENDED', on('2024-12-31')],
  ['OBJECTIVE_JUDGED', knowing(without('sales')), 'Sell over the shop (no data for sales)'],
  [
    'OBJECTIVE_JUDGED',
    (plan) =>
      withContent(
        withContent(plan, 'OBJECTIVES', {
          objectives: contentOf('OBJECTIVES').objectives.map((one) => ({ ...one, metric: undefined })),
        }),
        'MEASUREMENT',
        { measures: contentOf('MEASUREMENT').measures.slice(0, 1) },
      ),
    'Sell over the shop (no metric was chosen)',
  ],
  [
    'OBJECTIVE_JUDGED',
    (plan) =>
      withContent(plan, 'OBJECTIVES', {
        objectives: contentOf('OBJECTIVES').objectives.map((one) => ({ ...one, target: undefined })),
      }),
    'Be known in town (no target)',
  ],
  ['MISSED_OBJECTIVE_ACCEPTED', sold(39), 'Sell over the shop'],
]);

testRules('R: returns', (plan) => requirementsOf('RETURNS', plan), [
  ['REVENUE_LISTED', (plan) => withContent(plan, 'RETURNS', { revenue: [] })],
]);

test.each(['SHORT_TERM_REVIEW', 'MID_TERM_REVIEW', 'LONG_TERM_REVIEW'] as const)(
  '%s may be made before its term has ended when a waiver says why',
  (key) => {
    const waived = withContent(on('2024-06-15')(completePlan()), key, { waiver: 'The board meets in June' });
    expect(requirementsOf(key, waived).find((one) => one.code.endsWith('_TERM_ENDED'))?.met).toBe(true);
  },
);

test('P takes a missed objective that is accepted with a reason', () => {
  const acceptances = [{ objectiveKey: 'orders', reason: 'The shop opened late' }];
  const accepted = withContent(sold(39)(completePlan()), 'LONG_TERM_REVIEW', { acceptances });
  expect(requirementsOf('LONG_TERM_REVIEW', accepted).every((one) => one.met)).toBe(true);
});

test('P names the other way out of a miss: trying something different', () => {
  const [, , missed] = requirementsOf('LONG_TERM_REVIEW', sold(39)(completePlan()));
  expect(missed?.message).toMatch(/start the next iteration/);
});
