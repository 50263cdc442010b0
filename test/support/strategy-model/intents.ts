import * as fc from 'fast-check';
import { contentFieldOf, STEP_KEYS, SUB_STEP_KEYS } from '../../../lambdas/domain/steps/keys';
import type { Call, Person } from './call';
import { contentOf, type Variant } from './contents';
import { GROUPS, HORIZONS, PAST_TERMS } from './rules';
import { SPLIT_IDS, type ProfileState, type StrategyState, type World } from './world';

/**
 * What somebody wants to do, before it is known how the world stands: `pick` chooses among what is there then. Most
 * intents aim near where the strategy stands, or everything would only be refused.
 */
export interface Intent {
  mutation: string;
  pick: number;
  variant: number;
  by: number;
  expects: 'NOTHING' | 'PRESENT' | 'ANOTHER';
}

type Resolve = (world: World, strategy: StrategyState | undefined, intent: Intent) => Call['input'] | undefined;

const one = <T>(list: readonly T[], pick: number): T | undefined => list[pick % Math.max(1, list.length)];

/** Mostly the place where the strategy stands, sometimes the one before or after, now and then any. */
function near<K extends string>(keys: readonly K[], done: Record<K, string>, pick: number): K {
  const standing = keys.findIndex((key) => done[key] !== 'COMPLETED');
  const offset = [0, 0, 0, 0, -1, 1, pick][pick % 7] ?? 0;
  const index = (standing === -1 ? keys.length - 1 : standing) + offset;
  return keys[((index % keys.length) + keys.length) % keys.length] as K;
}

const FUTURE_TERMS = ['2027-03-31', '2027-06-30', '2027-08-31'];
const termsOf = ([shortTermEndsOn, midTermEndsOn, longTermEndsOn]: string[]) => ({
  horizons: { shortTermEndsOn, midTermEndsOn, longTermEndsOn },
});
const euros = (amount: number) => ({ amount: String(amount), currency: 'EUR' });
const ofStrategy = (strategy: StrategyState | undefined, more: object) =>
  strategy && { strategyId: strategy.id, ...more };
const version = (thing: { version: number } | undefined, { expects }: Intent) =>
  thing && expects !== 'NOTHING' ? { expectedVersion: thing.version + (expects === 'PRESENT' ? 0 : 1) } : {};

const resources = (horizon: string) =>
  [
    { people: { who: 'Ana', role: 'Editor', hours: '40' } },
    { calendar: { what: 'Mill day', startsOn: '2026-02-01', endsOn: '2026-02-01' } },
    { tool: { name: 'Planner', cost: euros(90) } },
    { action: { work: 'Film the mill', owner: 'Ana' } },
    { budget: euros(3000) },
  ].map((resource) => ({ horizon, resource }));

/** What may be removed: splits and loose entries alike. */
const removable = ({ entries }: StrategyState) => entries.filter(({ kind }) => kind === 'BUDGET' || kind === 'ACTIONS');

/** Mostly one of those that stand where the move begins, sometimes any. */
const campaign =
  (...from: string[]): Resolve =>
  ({ campaigns }, _, intent) => {
    const ready = campaigns.filter(({ status }) => from.includes(status));
    const chosen = one(ready.length > 0 && intent.pick % 4 > 0 ? ready : campaigns, intent.pick);
    return chosen && { id: chosen.id, ...version(chosen, intent) };
  };
const profile =
  (more: (chosen: ProfileState, intent: Intent) => object): Resolve =>
  ({ profiles }, _, intent) => {
    const chosen = one(profiles, intent.pick);
    return chosen && { id: chosen.id, ...more(chosen, intent), ...version(chosen, intent) };
  };

const RESOLVE: Record<string, Resolve> = {
  createStrategy: ({ brandId }, _, { variant }) => ({
    brandId,
    title: 'Another',
    startsOn: one(['2026-01-01', '2026-09-15'], variant),
  }),
  saveStep(_, strategy, intent) {
    if (!strategy) return undefined;
    const key = near(STEP_KEYS, strategy.steps, intent.pick);
    const variants: Variant[] = key === 'RETHINK' ? ['WHOLE', 'BARE', 'REVISE', 'STOP'] : ['WHOLE', 'WHOLE', 'BARE'];
    const content = { [contentFieldOf(key)]: contentOf(key, one(variants, intent.variant) ?? 'WHOLE') };
    return ofStrategy(strategy, { content, ...version(strategy, intent) });
  },
  completeStep: (_, strategy, intent) =>
    strategy &&
    ofStrategy(strategy, { step: near(STEP_KEYS, strategy.steps, intent.pick), ...version(strategy, intent) }),
  saveSubStep(_, strategy, intent) {
    if (!strategy) return undefined;
    const key = near(SUB_STEP_KEYS, strategy.subSteps, intent.pick);
    const content = { [contentFieldOf(key)]: contentOf(key, intent.variant % 3 === 0 ? 'BARE' : 'WHOLE') };
    return ofStrategy(strategy, { content, ...version(strategy, intent) });
  },
  completeSubStep: (_, strategy, intent) =>
    strategy &&
    ofStrategy(strategy, {
      subStep: near(SUB_STEP_KEYS, strategy.subSteps, intent.pick),
      ...version(strategy, intent),
    }),
  reopenStep(_, strategy, intent) {
    if (!strategy) return undefined;
    const complete = STEP_KEYS.filter((key) => strategy.steps[key] === 'COMPLETED');
    const place =
      intent.variant % 3 === 0
        ? { step: 'INTEGRATION', subStep: one(SUB_STEP_KEYS, intent.pick) }
        : { step: one(complete.length > 0 ? complete : STEP_KEYS, intent.pick) };
    return ofStrategy(strategy, { ...place, ...version(strategy, intent) });
  },
  setHorizons: (_, strategy, intent) =>
    ofStrategy(strategy, {
      ...termsOf(intent.variant % 3 === 0 ? FUTURE_TERMS : PAST_TERMS),
      ...version(strategy, intent),
    }),
  startNextIteration: (_, strategy, intent) => ofStrategy(strategy, version(strategy, intent)),
  abandonStrategy: (_, strategy, intent) => ofStrategy(strategy, { reason: 'Sold', ...version(strategy, intent) }),

  allocateResources(_, strategy, intent) {
    if (!strategy) return undefined;
    const horizon = one(HORIZONS, intent.pick) ?? 'SHORT_TERM';
    const removed = one(removable(strategy), intent.pick)?.id;
    const change = one(
      [
        { set: HORIZONS.flatMap(resources) },
        { set: [{ horizon, resource: { budget: euros(500) } }] },
        removed ? { remove: [removed] } : { remove: SPLIT_IDS.slice(0, 1) },
      ],
      intent.variant,
    );
    return ofStrategy(strategy, { ...change, ...version(strategy, intent) });
  },
  splitBudget: (_, strategy, intent) =>
    ofStrategy(strategy, {
      total: euros(one([9000, 3000, 600], intent.variant) ?? 0),
      by: { weights: { shortTerm: '1', midTerm: '1', longTerm: '1' } },
      ...version(strategy, intent),
    }),
  recordSpend: (_, strategy, { pick, variant }) =>
    ofStrategy(strategy, {
      horizon: one(HORIZONS, pick),
      spend: one([{ money: euros(900) }, { money: euros(2500) }, { hours: '15' }], variant),
      note: 'Photographer',
    }),

  requestApproval: (_, strategy, { variant }) =>
    ofStrategy(strategy, { groups: one([undefined, GROUPS, ['BOARD'], ['MANAGEMENT']], variant) }),
  decideApproval(_, strategy, intent) {
    const approvals = strategy?.approvals ?? [];
    const pending = approvals.filter(({ status }) => status === 'PENDING');
    const chosen = one(pending.length > 0 && intent.variant % 5 > 0 ? pending : approvals, intent.pick);
    const decision = intent.variant % 3 === 0 ? 'REQUEST_CHANGES' : 'APPROVE';
    return chosen && { id: chosen.id, decision, comment: 'Seen', ...version(chosen, intent) };
  },
  updateProfile: profile(({ version }, { pick, variant, by }) => ({
    // Another text than ever before, so that it makes a new draft.
    criteria: [{ criterion: 'BIO', value: `Bio ${version} ${pick} ${variant} ${by}` }],
  })),
  publishProfile: profile(() => ({})),
  updateBrand: ({ brandId, brandVersion }, _, intent) => ({
    id: brandId,
    name: `Molino ${intent.pick}`,
    ...version({ version: brandVersion }, intent),
  }),

  createCampaign: (_, strategy, { pick, variant }) =>
    ofStrategy(strategy, {
      kind: one(['LAUNCH', 'ONGOING'], variant),
      horizon: one(HORIZONS, pick),
      budget: euros(one([0, 1000, 2500], pick) ?? 0),
      name: 'Mill day',
      startsOn: '2026-01-15',
      endsOn: '2026-03-15',
      tactics: [
        { kind: 'EVENT', medium: 'OFFLINE', description: 'Open mill' },
        { kind: 'CONTENT', medium: 'ONLINE', description: 'Films of it' },
      ],
    }),
  scheduleCampaign: campaign('PLANNED'),
  launchCampaign(world, strategy, intent) {
    const target = campaign('PLANNED', 'SCHEDULED')(world, strategy, intent);
    return target && { ...target, ...(intent.variant % 2 === 0 && { launchedOn: '2026-01-15' }) };
  },
  pauseCampaign: campaign('RUNNING'),
  resumeCampaign: campaign('PAUSED'),
  finishCampaign: campaign('RUNNING', 'PAUSED'),
  cancelCampaign: campaign('PLANNED'),
};

/** The call that an intent comes to, as the world stands; `undefined` when there is nothing it could be about. */
export function callOf(intent: Intent, world: World, people: readonly Person[]): Call | undefined {
  const { strategies } = world;
  const strategy = intent.pick % 11 === 10 ? one(strategies, intent.pick) : strategies.at(-1);
  const input = RESOLVE[intent.mutation]?.(world, strategy, intent);
  const able = people.filter(({ role }) => role !== 'CLIENT' || intent.mutation === 'decideApproval');
  const decides = able.filter(({ role }) => role !== 'STRATEGIST' || intent.mutation !== 'decideApproval');
  const by = one(decides, intent.by);
  return input && by && { mutation: intent.mutation, input, by };
}

/** Ending a strategy is rare, as little happens after it; moving it on is frequent. */
const WEIGHTS: Record<string, number> = {
  completeStep: 8,
  saveStep: 6,
  completeSubStep: 4,
  saveSubStep: 2,
  recordSpend: 4,
  launchCampaign: 4,
  decideApproval: 4,
  requestApproval: 3,
  reopenStep: 3,
  splitBudget: 2,
  allocateResources: 3,
};

export const INTENDED = Object.keys(RESOLVE);

const intent: fc.Arbitrary<Intent> = fc.record({
  mutation: fc.oneof(
    ...INTENDED.map((mutation) => ({ weight: WEIGHTS[mutation] ?? 1, arbitrary: fc.constant(mutation) })),
  ),
  pick: fc.nat(1000),
  variant: fc.nat(59),
  by: fc.nat(11),
  expects: fc.oneof(
    { weight: 8, arbitrary: fc.constant('NOTHING' as const) },
    { weight: 2, arbitrary: fc.constant('PRESENT' as const) },
    { weight: 1, arbitrary: fc.constant('ANOTHER' as const) },
  ),
});

/** Calls one after the other, and some at once. */
export const intents: fc.Arbitrary<Intent[][]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.tuple(intent) },
    { weight: 1, arbitrary: fc.array(intent, { minLength: 2, maxLength: 4 }) },
  ),
  { minLength: 2, maxLength: 5 },
);
