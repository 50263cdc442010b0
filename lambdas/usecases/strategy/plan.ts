import type { Approvers } from '../../domain/approvers';
import type { Brand } from '../../domain/brand';
import { addDays, type Period } from '../../domain/calendar';
import type { Campaign } from '../../domain/campaign';
import { BUILT_IN_CATALOG } from '../../domain/metrics/catalog';
import type { Evidence } from '../../domain/metrics/evidence';
import type { Profile } from '../../domain/profile';
import { metricsAskedBy, windowOf } from '../../domain/reviews';
import type { StepKey } from '../../domain/steps/keys';
import type { Plan } from '../../domain/steps/plan';
import type { StepRecord } from '../../domain/steps/record';
import { loadPlan } from '../allocation/load-plan';
import { readReceived } from '../feedback/read-loop';
import { readEvidence } from '../metric/read-evidence';
import { locate, todayIn, type Session } from '../session';
import { loadStrategy, type LoadedStrategy } from './load';

/** What the rules of a step look at besides the strategy's own partition. */
export interface Needs {
  profiles: boolean;
  campaigns: boolean;
  evidence: boolean;
  feedback: boolean;
}

const NEEDS: Partial<Record<StepKey, Partial<Needs>>> = {
  INTEGRATION: { profiles: true },
  LAUNCH: { campaigns: true },
  MEASUREMENT: { campaigns: true, evidence: true },
  SHORT_TERM_REVIEW: { campaigns: true, evidence: true, feedback: true },
  MID_TERM_REVIEW: { campaigns: true, evidence: true },
  LONG_TERM_REVIEW: { campaigns: true, evidence: true },
  RETURNS: { campaigns: true },
};

/** A strategy that is about to move, and its plan for the rules of the step. */
export interface StepAtHand {
  loaded: LoadedStrategy;
  plan: Plan;
}

/** What has to be read to say whether a step's requirements are met, and to check what is saved in it. */
const needsOf = (key: StepKey): Needs => ({
  profiles: false,
  campaigns: false,
  evidence: false,
  feedback: false,
  ...NEEDS[key],
});

/** A strategy with what saving one of its steps is checked against: one round trip. */
export async function loadToSave(session: Session, strategyId: string, key: StepKey): Promise<StepAtHand | undefined> {
  const needs = needsOf(key);
  const brandId = locate(session, strategyId, 'STRATEGY')?.brandId;
  // Step K is judged by its entries and completed under the ledger's version: they have to belong together.
  const load = key === 'RESOURCES' ? loadPlan : loadStrategy;
  const [loaded, profiles, campaigns] = await Promise.all([
    load(session, strategyId),
    needs.profiles && brandId ? session.store.allProfiles(brandId) : [],
    needs.campaigns && brandId ? session.store.allCampaigns(brandId) : [],
  ]);
  return loaded && { loaded, plan: planOf(session, loaded, { profiles, campaigns }) };
}

/** Metrics of so many years are read without knowing which will be looked at. */
const USUAL_YEARS = 3;
const DAYS_A_YEAR = 366;

/**
 * A strategy with everything that completing one of its steps looks at: one round trip. Which metrics a step looks at
 * stands in what is being read, so for the four steps that do, every built-in metric of the last years is read beside it;
 * for step O what people said, too. Older values, and metrics of the agency's own, take round trips of their own.
 */
export async function loadToComplete(
  session: Session,
  strategyId: string,
  key: StepKey,
): Promise<StepAtHand | undefined> {
  const brandId = locate(session, strategyId, 'STRATEGY')?.brandId;
  if (!needsOf(key).evidence || !brandId) return loadToSave(session, strategyId, key);
  const tomorrow = addDays(todayIn(session, 'UTC'), 1);
  const usual = { from: addDays(tomorrow, -USUAL_YEARS * DAYS_A_YEAR), to: tomorrow };
  const [found, evidence, feedback] = await Promise.all([
    loadToSave(session, strategyId, key),
    readEvidence(session, brandId, [...BUILT_IN_CATALOG.keys()], usual),
    needsOf(key).feedback ? readFeedback(session, brandId, usual) : undefined,
  ]);
  if (!found) return undefined;
  const { plan, loaded } = found;
  const asksForOwn = metricsAskedBy(plan).some((metric) => !BUILT_IN_CATALOG.has(metric));
  if (asksForOwn || plan.strategy.startsOn < usual.from) {
    return { loaded, plan: await withEvidence(session, plan, loaded.brand) };
  }
  return { loaded, plan: { ...plan, evidence, feedback: feedback?.(loaded.brand.timeZone) ?? plan.feedback } };
}

/** What the rules look at outside of the strategy's own partition. */
interface Surroundings {
  profiles: readonly Profile[];
  campaigns: readonly Campaign[];
  approvers?: Approvers;
}

/** The plan without metrics: nothing is known of them yet. */
export function planOf(
  session: Session,
  { strategy, parts, brand, ledger }: LoadedStrategy,
  { profiles, campaigns, approvers }: Surroundings,
): Plan {
  return {
    strategy,
    contents: contentsOf(parts.steps),
    times: Object.fromEntries(parts.steps.map(({ key, savedAt, completedAt }) => [key, { savedAt, completedAt }])),
    profiles,
    approvals: parts.approvals,
    approvers,
    allocations: parts.allocations,
    campaigns: campaigns.filter(({ strategyId }) => strategyId === strategy.id),
    ledger,
    evidence: NO_EVIDENCE,
    feedback: () => [],
    today: todayIn(session, brand.timeZone),
  };
}

/** The plan with what the brand's metrics say from its first day until today, and what people said in the short term. */
export async function withEvidence(session: Session, plan: Plan, brand: Brand): Promise<Plan> {
  const { strategy, today } = plan;
  const period = { from: strategy.startsOn, to: today };
  if (period.from > period.to) return plan;
  const shortTerm = windowOf('SHORT_TERM', plan);
  const [evidence, feedback] = await Promise.all([
    readEvidence(session, brand.id, metricsAskedBy(plan), period),
    shortTerm && readFeedback(session, brand.id, shortTerm),
  ]);
  return { ...plan, evidence, feedback: feedback?.(brand.timeZone) ?? plan.feedback };
}

/** Sees what was recorded a moment ago: a step may be completed on it. */
const readFeedback = ({ store }: Session, brandId: string, period: Period) =>
  readReceived(store, brandId, period, true);

const contentsOf = (steps: readonly StepRecord[]): Plan['contents'] =>
  Object.fromEntries(steps.flatMap(({ key, content }) => (content === undefined ? [] : [[key, content]])));

const NO_EVIDENCE: Evidence = {
  value: () => null,
  firstValue: () => null,
  ofCampaign: () => null,
  hasValueSince: () => false,
};
