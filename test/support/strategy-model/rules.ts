import { STEP_KEYS, SUB_STEP_KEYS, type StepKey, type SubStepKey } from '../../../lambdas/domain/steps/keys';
import { WHOLE } from './contents';
import { draftOf, type StrategyState, type World } from './world';

/* The method's rules as the reference model knows them, in its own words. */

export const HORIZONS = ['SHORT_TERM', 'MID_TERM', 'LONG_TERM'];
export const GROUPS = ['MANAGEMENT', 'BOARD'];
export const PAST_TERMS = ['2026-03-31', '2026-06-30', '2026-08-31'];
/** Days on which the brand's metrics have values. */
const MEASURED_FROM = '2026-01-20';
const MEASURED_UNTIL = '2026-08-20';
const ENTRY_KINDS = ['PEOPLE', 'CALENDAR', 'TOOLS', 'ACTIONS', 'BUDGET'];

export const before = (key: StepKey): readonly StepKey[] => STEP_KEYS.slice(0, STEP_KEYS.indexOf(key));
export const after = (key: StepKey): readonly StepKey[] => STEP_KEYS.slice(STEP_KEYS.indexOf(key) + 1);

export const isBlocked = ({ steps }: StrategyState, key: StepKey): boolean =>
  before(key).some((earlier) => steps[earlier] !== 'COMPLETED');

export const isSubBlocked = (strategy: StrategyState, key: SubStepKey): boolean =>
  isBlocked(strategy, 'INTEGRATION') ||
  SUB_STEP_KEYS.slice(0, SUB_STEP_KEYS.indexOf(key)).some((earlier) => strategy.subSteps[earlier] !== 'COMPLETED');

/** What speaks against any change of a strategy. */
export function general({ status, version }: StrategyState, expectedVersion?: number): string[] {
  if (status !== 'ACTIVE') return ['STATE_CONFLICT'];
  return expectedVersion !== undefined && expectedVersion !== version ? ['VERSION_CONFLICT'] : [];
}

/** Groups that have yet to approve the profiles as they are. */
export const yetToApprove = (strategy: StrategyState, world: World): string[] =>
  GROUPS.filter((group) => {
    const decided = strategy.approvals.filter(
      (one) => one.group === group && one.status !== 'PENDING' && one.draft === draftOf(world),
    );
    return decided.at(-1)?.status !== 'APPROVED';
  });

/** The first day on which a launch campaign of the strategy was live. */
const launchDay = ({ id }: StrategyState, { campaigns }: World): string | undefined =>
  campaigns
    .filter((one) => one.strategyId === id && one.kind === 'LAUNCH' && one.status !== 'CANCELLED')
    .flatMap(({ launchedOn }) => launchedOn ?? [])
    .sort()[0];

const isOver = ({ horizons }: StrategyState): boolean => JSON.stringify(horizons) === JSON.stringify(PAST_TERMS);

/** What steps ask for besides their own content being whole. */
const FURTHER: Partial<Record<StepKey, (strategy: StrategyState, world: World) => boolean>> = {
  INTEGRATION: ({ subSteps }) => SUB_STEP_KEYS.every((key) => subSteps[key] === 'COMPLETED'),
  RESOURCES: isPlanned,
  LAUNCH: ({ id }, { campaigns }) =>
    campaigns.some(
      (one) => one.strategyId === id && one.kind === 'LAUNCH' && ['RUNNING', 'FINISHED'].includes(one.status),
    ),
  MEASUREMENT: (strategy, world) => world.measured && (launchDay(strategy, world) ?? '9') <= MEASURED_UNTIL,
  SHORT_TERM_REVIEW: (strategy, world) => world.measured && isOver(strategy),
  MID_TERM_REVIEW: (strategy, world) => world.measured && isOver(strategy),
  LONG_TERM_REVIEW: (strategy, world) =>
    world.measured && isOver(strategy) && (launchDay(strategy, world) ?? MEASURED_FROM) <= MEASURED_FROM,
};
/** Steps that are complete without content: what they ask for stands elsewhere. */
const WITHOUT_CONTENT = new Set<StepKey>(['INTEGRATION', 'RESOURCES', 'LAUNCH', 'LONG_TERM_REVIEW']);

export function isPlanned({ horizons, entries }: StrategyState): boolean {
  return (
    horizons !== undefined &&
    ENTRY_KINDS.every((kind) => entries.some((one) => one.kind === kind)) &&
    HORIZONS.every((horizon) => entries.some((one) => one.kind === 'BUDGET' && one.horizon === horizon))
  );
}

/** Whether everything a step asks for is met. */
export const isMet = (strategy: StrategyState, world: World, key: StepKey): boolean =>
  (WITHOUT_CONTENT.has(key) || strategy.contents[key] === WHOLE[key]) && (FURTHER[key]?.(strategy, world) ?? true);

/** The same for a sub-step. Profiles are either not there yet, or built, linked and optimized. */
export function isSubMet(strategy: StrategyState, world: World, key: SubStepKey): boolean {
  if (key === 'ROLE') return strategy.contents[key] === WHOLE[key];
  if (world.profiles.length === 0) return !['ASSEMBLE', 'DRAFT', 'BLOG'].includes(key);
  if (key === 'BLOG') return strategy.contents[key] === WHOLE[key];
  return key !== 'DRAFT' || yetToApprove(strategy, world).length === 0;
}
