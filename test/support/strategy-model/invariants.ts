import { isPlanOf } from '../../../lambdas/domain/allocation-plan';
import { HORIZONS } from '../../../lambdas/domain/horizon';
import { emptyLedger, leftOf } from '../../../lambdas/domain/ledger';
import { STEP_KEYS, SUB_STEP_KEYS } from '../../../lambdas/domain/steps/keys';
import type { Kept, Observation } from './observe';

const NO_BUDGET = emptyLedger('', '').accounts.BUDGET;

/** Kinds of events that leave a new version behind; the others tell of what does not move the strategy. */
const WITHOUT_VERSION = new Set(['RESOURCES_ALLOCATED', 'SPEND_RECORDED', 'APPROVAL_DECIDED']);

/** What is wrong in a brand as it stands, whatever happened before; empty when all agrees. */
export function contradictions({ brand, kept, campaigns }: Observation): string[] {
  const latest = kept.at(-1);
  const active = kept.filter(({ strategy }) => strategy.status === 'ACTIVE');
  return [
    ...kept.flatMap((one) => [...outOfOrder(one), ...wrongMoney(one), ...wrongHistory(one)]),
    ...(active.length > 1 ? [`${active.length} strategies are under way`] : []),
    ...differences('standing', brand.standing && withoutTime(brand.standing), latest && standingOf(latest)),
    ...differences('budget', brand.budget?.horizons ?? NO_BUDGET, latest?.parts.ledger?.accounts.BUDGET ?? NO_BUDGET),
    ...differences('openApprovals', brand.openApprovals, kept.flatMap(pendingOf).length),
    ...differences(
      'approvals that wait in a strategy that ended',
      kept.filter(({ strategy }) => strategy.status !== 'ACTIVE').flatMap(pendingOf).length,
      0,
    ),
    ...differences('runningCampaigns', brand.runningCampaigns, campaigns.filter(isIn('RUNNING')).length),
    ...differences('comingCampaigns', brand.comingCampaigns, campaigns.filter(isIn('PLANNED', 'SCHEDULED')).length),
  ];
}

function outOfOrder({ strategy: { progress, status } }: Kept): string[] {
  const steps = STEP_KEYS.map((key) => progress.steps[key] === 'COMPLETED');
  const subSteps = SUB_STEP_KEYS.map((key) => progress.subSteps[key] === 'COMPLETED');
  return [
    ...(isOrdered(steps) ? [] : ['a step is complete after one that is not']),
    ...(isOrdered(subSteps) ? [] : ['a sub-step is complete after one that is not']),
    ...(progress.steps.INTEGRATION === 'COMPLETED' && !subSteps.every(Boolean) ? ['H lacks a sub-step'] : []),
    ...(status === 'COMPLETED' && !steps.every(Boolean) ? ['the strategy ended before its last step'] : []),
  ];
}

const isOrdered = (complete: boolean[]): boolean =>
  complete.every((one, index) => !one || complete.slice(0, index).every(Boolean));

function wrongMoney({ strategy, parts: { ledger, allocations } }: Kept): string[] {
  if (!ledger) return allocations.length > 0 ? ['entries without a ledger'] : [];
  const accounts = Object.values(ledger.accounts).flatMap((byHorizon) => HORIZONS.map((horizon) => byHorizon[horizon]));
  return [
    ...(isPlanOf(ledger, allocations, strategy) ? [] : ['the ledger does not sum up its entries']),
    ...(accounts.some((account) => leftOf(account) < 0n) ? ['more is spent than planned'] : []),
  ];
}

/** The history holds one entry for each version since its beginning. */
function wrongHistory({ strategy: { version }, history }: Kept): string[] {
  const versions = history
    .filter(({ kind }) => !WITHOUT_VERSION.has(kind))
    .map(({ strategyVersion }) => strategyVersion)
    .sort((a, b) => a - b);
  const expected = versions.map((_, index) => version - versions.length + 1 + index);
  return differences('versions in the history', versions, expected);
}

function standingOf({ strategy }: Kept) {
  const complete = STEP_KEYS.filter((key) => strategy.progress.steps[key] === 'COMPLETED');
  return {
    strategyId: strategy.id,
    title: strategy.title,
    status: strategy.status,
    currentStep: STEP_KEYS[complete.length],
    completedSteps: complete.length,
    phase: strategy.status === 'ACTIVE' ? PHASES[complete.length] : strategy.status,
  };
}

/** The phase by how many steps are complete. */
const PHASES = [
  ...Array.from({ length: 7 }, () => 'PLANNING'),
  'INTEGRATING',
  'TRIAL',
  ...Array.from({ length: 2 }, () => 'PREPARING'),
  ...Array.from({ length: 3 }, () => 'LIVE'),
  ...Array.from({ length: 3 }, () => 'REVIEWING'),
  'EARNING',
];

const withoutTime = ({ movedAt, ...standing }: { movedAt: string }) => (movedAt ? standing : {});

const pendingOf = ({ parts }: Kept) => parts.approvals.filter(({ status }) => status === 'PENDING');

const isIn =
  (...statuses: string[]) =>
  ({ status }: { status: string }): boolean =>
    statuses.includes(status);

const text = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'bigint'
      ? Number(one)
      : typeof one === 'object' && one !== null && !Array.isArray(one)
        ? Object.fromEntries(Object.entries(one).sort())
        : one,
  ) ?? 'nothing';

const differences = (what: string, found: unknown, expected: unknown): string[] =>
  text(found) === text(expected) ? [] : [`${what}: ${text(found)} instead of ${text(expected)}`];
