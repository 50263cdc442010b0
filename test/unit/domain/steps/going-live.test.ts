import type { Allocation } from '../../../../lambdas/domain/allocation';
import type { Campaign } from '../../../../lambdas/domain/campaign';
import { requirementsOf } from '../../../../lambdas/domain/steps';
import type { Plan } from '../../../../lambdas/domain/steps/plan';
import {
  completePlan,
  completeValues,
  contentOf,
  evidenceOf,
  launchCampaign,
  withContent,
} from '../../../support/plan';
import { testRules } from '../../../support/rule-cases';

const finding = contentOf('TRIAL').feedback[0]!;
const early = { endsOn: '2025-02-01', endedEarly: { reason: 'Everybody had seen it' } };

testRules('I: trial', (plan) => requirementsOf('TRIAL', plan), [
  ['PLATFORM_TRIALLED', (plan) => withContent(plan, 'TRIAL', { trialledPlatforms: ['blog'] }), 'instagram'],
  ['TRIAL_OVER', (plan) => withContent(plan, 'TRIAL', { endsOn: '2025-01-10' })],
  ['TRIAL_OVER', (plan) => withContent(plan, 'TRIAL', { endsOn: undefined })],
  ['TRIAL_OVER', (plan) => withContent(plan, 'TRIAL', { startsOn: undefined })],
  ['TRIAL_OVER', (plan) => withContent(plan, 'TRIAL', { ...early, startsOn: '2025-01-11' })],
  [
    'TRIAL_OVER',
    (plan) => withContent(plan, 'TRIAL', { ...early, endedEarly: { ...early.endedEarly, on: '2025-01-11' } }),
  ],
  ['TRIAL_FEEDBACK_LISTED', (plan) => withContent(plan, 'TRIAL', { feedback: [] })],
  [
    'FINDING_RESOLVED',
    (plan) => withContent(plan, 'TRIAL', { feedback: [{ ...finding, resolution: undefined }] }),
    'small-print',
  ],
  [
    'FINDING_RESOLVED',
    (plan) => withContent(plan, 'TRIAL', { feedback: [{ ...finding, resolution: 'ACCEPTED' }] }),
    'small-print',
  ],
]);

test.each([
  ['a trial ended early with a reason', early],
  [
    'a finding accepted with a reason',
    { feedback: [{ ...finding, resolution: 'ACCEPTED' as const, reason: 'Few use it' }] },
  ],
])('I takes %s', (_, changes) => {
  const plan = withContent(completePlan(), 'TRIAL', changes);
  expect(requirementsOf('TRIAL', plan).every((one) => one.met)).toBe(true);
});

const channel = contentOf('PROMOTION').channels[0]!;

testRules('J: promotion', (plan) => requirementsOf('PROMOTION', plan), [
  ['PROMOTION_CHANNEL_READY', (plan) => withContent(plan, 'PROMOTION', { channels: [] })],
  [
    'PROMOTION_CHANNEL_READY',
    (plan) => withContent(plan, 'PROMOTION', { channels: [{ ...channel, message: undefined }] }),
  ],
  ['PROMOTION_CHANNEL_READY', (plan) => withContent(plan, 'RESEARCH', { segments: [] })],
]);

const keeping = (keep: (one: Allocation) => boolean) => (plan: Plan) => ({
  ...plan,
  allocations: plan.allocations.filter(keep),
});

testRules('K: resources', (plan) => requirementsOf('RESOURCES', plan), [
  ['HORIZONS_SET', (plan) => ({ ...plan, strategy: { ...plan.strategy, horizons: undefined } })],
  ['HORIZON_ALLOCATED', keeping((one) => one.horizon !== 'MID_TERM'), 'MID_TERM'],
  ['ALLOCATION_KIND_USED', keeping((one) => one.kind !== 'TOOLS'), 'TOOLS'],
  ['BUDGET_IN_EVERY_HORIZON', keeping((one) => one.kind !== 'BUDGET' || one.horizon !== 'LONG_TERM'), 'LONG_TERM'],
  [
    'BUDGET_IN_EVERY_HORIZON',
    (plan) => ({
      ...plan,
      allocations: plan.allocations.map((one) =>
        one.kind === 'BUDGET' && one.horizon === 'MID_TERM' ? { ...one, amount: { ...one.amount, minor: 0n } } : one,
      ),
    }),
    'MID_TERM',
  ],
]);

const campaigns =
  (...changes: Partial<Campaign>[]) =>
  (plan: Plan) => ({ ...plan, campaigns: changes.map(launchCampaign) });
const online = [{ kind: 'CONTENT' as const, medium: 'ONLINE' as const, description: 'A film' }];

testRules('L: launch', (plan) => requirementsOf('LAUNCH', plan), [
  ['LAUNCH_CAMPAIGN_RUNNING', campaigns({ status: 'PLANNED' })],
  ['LAUNCH_CAMPAIGN_RUNNING', campaigns({ status: 'PAUSED' })],
  [
    'LAUNCH_CAMPAIGN_RUNNING',
    (plan) =>
      withContent(campaigns({ strategyId: 'another' }, { kind: 'ONGOING' })(plan), 'LAUNCH', {
        offlineWaiver: 'Later',
      }),
  ],
  ['LAUNCH_CROSSES_OFFLINE', campaigns({ tactics: online })],
  ['LAUNCH_CROSSES_OFFLINE', campaigns({ tactics: online }, { status: 'PLANNED' })],
]);

test.each([
  ['a finished campaign', campaigns({ status: 'FINISHED' })],
  [
    'a waiver for a launch without offline tactics',
    (plan: Plan) => withContent(campaigns({ tactics: online })(plan), 'LAUNCH', { offlineWaiver: 'There is no shop' }),
  ],
])('L takes %s', (_, change) => {
  expect(requirementsOf('LAUNCH', change(completePlan())).every((one) => one.met)).toBe(true);
});

testRules('M: optimization', (plan) => requirementsOf('OPTIMIZATION', plan), [
  ['TOOL_ADOPTED', (plan) => withContent(plan, 'OPTIMIZATION', { tools: [] })],
]);

const { measures } = contentOf('MEASUREMENT');
const secondMeasureWith = (changes: Partial<(typeof measures)[number]>) => (plan: Plan) =>
  withContent(plan, 'MEASUREMENT', { measures: [measures[0]!, { ...measures[1]!, ...changes }] });

testRules('N: measurement', (plan) => requirementsOf('MEASUREMENT', plan), [
  ['OBJECTIVE_MEASURED', secondMeasureWith({ metrics: [] }), 'Sell over the shop'],
  ['OBJECTIVE_RETURN_MEASURE', secondMeasureWith({ returnMeasure: undefined }), 'Sell over the shop'],
  [
    'MEASURED_METRIC_HAS_VALUE',
    (plan) => ({ ...plan, evidence: evidenceOf({ ...completeValues, sales: { '2024-01-31': 3 } }) }),
    'sales',
  ],
  ['MEASURED_METRIC_HAS_VALUE', campaigns({ launchedOn: undefined }), 'reach'],
]);
