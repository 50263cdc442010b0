import type { Allocation } from '../../lambdas/domain/allocation';
import { APPROVER_GROUPS, currentDraft, type Approval } from '../../lambdas/domain/approval';
import type { Campaign } from '../../lambdas/domain/campaign';
import { planned } from '../../lambdas/domain/allocation-plan';
import { HORIZONS, type Horizon } from '../../lambdas/domain/horizon';
import { emptyLedger, spend, type Ledger } from '../../lambdas/domain/ledger';
import { NETWORK_CRITERIA } from '../../lambdas/domain/network-criteria';
import type { Network, Profile } from '../../lambdas/domain/profile';
import { parseContent, parseSubContent } from '../../lambdas/domain/steps';
import type { StepContents } from '../../lambdas/domain/steps/contents';
import {
  contentFieldOf,
  STEP_KEYS,
  SUB_STEP_KEYS,
  type StepKey,
  type SubStepKey,
} from '../../lambdas/domain/steps/keys';
import type { Plan } from '../../lambdas/domain/steps/plan';
import type { SubStepContents } from '../../lambdas/domain/steps/sub-steps/contents';
import type { Progress, Strategy } from '../../lambdas/domain/strategy';
import { completeContents, completeSubContents } from './complete-contents';
import { completeValues, evidenceOf } from './evidence';

export { completeContents, completeSubContents } from './complete-contents';
export { completeValues, evidenceOf, type Values } from './evidence';

const AT = '2024-01-01T09:00:00.000Z';
const euros = (minor: bigint) => ({ minor, currency: 'EUR' });

/** Every step and sub-step complete. */
export const allCompleted = (): Progress => ({
  steps: Object.fromEntries(STEP_KEYS.map((key) => [key, 'COMPLETED'])),
  subSteps: Object.fromEntries(SUB_STEP_KEYS.map((key) => [key, 'COMPLETED'])),
});

/** All steps before this one complete, with all sub-steps when H is among them. */
export const completedBefore = (key: StepKey): Progress => ({
  steps: Object.fromEntries(STEP_KEYS.slice(0, STEP_KEYS.indexOf(key)).map((one) => [one, 'COMPLETED'])),
  subSteps: STEP_KEYS.indexOf(key) > STEP_KEYS.indexOf('INTEGRATION') ? allCompleted().subSteps : {},
});

/** What a client wrote, as the domain reads it. */
export function contentOf<K extends StepKey>(key: K): StepContents[K] {
  const parsed = parseContent(
    key,
    Object.entries(completeContents).find(([field]) => field === contentFieldOf(key))?.[1],
  );
  if (!parsed.ok) throw new Error(`${key}: ${parsed.errors.map((error) => error.message).join('; ')}`);
  return parsed.value;
}

export function subContentOf<K extends SubStepKey>(key: K): SubStepContents[K] {
  const fields = Object.entries(completeSubContents);
  const parsed = parseSubContent(key, fields.find(([field]) => field === contentFieldOf(key))?.[1]);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.errors.map((error) => error.message).join('; ')}`);
  return parsed.value;
}

const strategy = (): Strategy => ({
  id: 'strategy-1',
  brandId: 'brand-1',
  title: 'The mill, 2024',
  status: 'ACTIVE',
  progress: allCompleted(),
  startsOn: '2024-01-01',
  horizons: { shortTermEndsOn: '2024-03-31', midTermEndsOn: '2024-06-30', longTermEndsOn: '2024-12-31' },
  currency: 'EUR',
  confidenceThreshold: 70,
  iteration: 1,
  createdAt: AT,
  updatedAt: AT,
  version: 1,
});

/** A draft profile with every criterion of its network filled in. */
export const profile = (id: string, network: Network, changes: Partial<Profile> = {}): Profile => ({
  id,
  brandId: 'brand-1',
  platformKey: id,
  network,
  handle: `mill-${id}`,
  criteria: Object.fromEntries(NETWORK_CRITERIA[network].map((criterion) => [criterion, `${criterion} of ${id}`])),
  optimizations: [{ what: 'Saved answers', edge: 'An answer within the hour' }],
  postsTo: [],
  status: 'DRAFT',
  draftVersion: 1,
  createdAt: AT,
  updatedAt: AT,
  version: 1,
  ...changes,
});

const profiles = (): Profile[] => [profile('instagram', 'INSTAGRAM', { postsTo: ['blog'] }), profile('blog', 'BLOG')];

const approvals = (): Approval[] =>
  APPROVER_GROUPS.map((group) => ({
    id: `approval-${group}`,
    brandId: 'brand-1',
    strategyId: 'strategy-1',
    group,
    status: 'APPROVED',
    draft: currentDraft(profiles()),
    requestedAt: AT,
    requestedBy: 'member-1',
    decidedAt: '2024-01-09T10:00:00.000Z',
    decidedBy: 'member-2',
    version: 2,
  }));

const allocations = (): Allocation[] =>
  HORIZONS.flatMap((horizon): Allocation[] => [
    { id: `${horizon}-1`, horizon, kind: 'PEOPLE', who: 'Ana', role: 'Editor', hundredthsOfHours: 4_000n },
    { id: `${horizon}-2`, horizon, kind: 'CALENDAR', what: 'Mill day', startsOn: '2024-02-01', endsOn: '2024-02-02' },
    { id: `${horizon}-3`, horizon, kind: 'TOOLS', name: 'Scheduler', cost: euros(9_900n) },
    { id: `${horizon}-4`, horizon, kind: 'ACTIONS', work: 'Film the mill', owner: 'Ben' },
    { id: `${horizon}-5`, horizon, kind: 'BUDGET', amount: euros(100_000n) },
  ]);

/** Everything planned as above, and 2,000 euros spent. */
export const ledger = (): Ledger => {
  const spent: [Horizon, bigint][] = [
    ['SHORT_TERM', 90_000n],
    ['MID_TERM', 100_000n],
    ['LONG_TERM', 10_000n],
  ];
  return spent.reduce(
    (before, [horizon, amount]) => spend(before, 'BUDGET', horizon, amount) ?? before,
    planned(emptyLedger('strategy-1', 'EUR'), allocations(), strategy()),
  );
};

/** A launch campaign that crosses online with offline and runs since the first of February. */
export const launchCampaign = (changes: Partial<Campaign> = {}): Campaign => ({
  id: 'campaign-1',
  brandId: 'brand-1',
  strategyId: 'strategy-1',
  name: 'Open mill day',
  kind: 'LAUNCH',
  horizon: 'SHORT_TERM',
  tactics: [
    { kind: 'EVENT', medium: 'OFFLINE', description: 'Mill your own kilo' },
    { kind: 'CONTENT', medium: 'ONLINE', description: 'A film of the day' },
  ],
  startsOn: '2024-02-01',
  endsOn: '2024-02-28',
  profileIds: ['instagram'],
  objectiveKeys: ['awareness'],
  budget: euros(50_000n),
  status: 'RUNNING',
  launchedOn: '2024-02-01',
  createdAt: AT,
  updatedAt: AT,
  version: 3,
  ...changes,
});

/** A strategy in which every requirement of every step and sub-step is met, on the tenth of January 2025. */
export function completePlan(changes: Partial<Plan> = {}): Plan {
  const contents: Partial<StepContents> = {};
  const keep = <K extends StepKey>(key: K) => (contents[key] = contentOf(key));
  STEP_KEYS.forEach(keep);
  const subSteps: Partial<SubStepContents> = {};
  const keepSub = <K extends SubStepKey>(key: K) => (subSteps[key] = subContentOf(key));
  SUB_STEP_KEYS.forEach(keepSub);
  return {
    strategy: strategy(),
    contents: { ...contents, INTEGRATION: { ...contentOf('INTEGRATION'), subSteps } },
    times: {
      OBJECTIVES: { savedAt: '2024-01-02T09:00:00.000Z', completedAt: '2024-01-02T10:00:00.000Z' },
      ANALYSIS: { savedAt: '2024-01-03T09:00:00.000Z', completedAt: '2024-01-03T10:00:00.000Z' },
      RETHINK: { savedAt: '2024-01-08T09:00:00.000Z', completedAt: '2024-01-10T10:00:00.000Z' },
    },
    profiles: profiles(),
    approvals: approvals(),
    allocations: allocations(),
    campaigns: [launchCampaign()],
    ledger: ledger(),
    evidence: evidenceOf(completeValues),
    feedback: () => [],
    today: '2025-01-10',
    ...changes,
  };
}

/** The plan with some fields of one step's content changed. */
export function withContent<K extends StepKey>(plan: Plan, key: K, changes: Partial<StepContents[K]>): Plan {
  const content: StepContents[K] = { ...contentOf(key), ...plan.contents[key], ...changes };
  return { ...plan, contents: { ...plan.contents, [key]: content } };
}

/** The plan with some fields of one sub-step's content changed. */
export function withSub<K extends SubStepKey>(plan: Plan, key: K, changes: Partial<SubStepContents[K]>): Plan {
  const subSteps = { ...plan.contents.INTEGRATION?.subSteps, [key]: { ...subContentOf(key), ...changes } };
  return withContent(plan, 'INTEGRATION', { subSteps });
}
