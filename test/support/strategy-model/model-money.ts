import { doneWith, refusedWith } from './call';
import { strategyIn, writesLedger } from './model-steps';
import { general, HORIZONS, isBlocked, isPlanned } from './rules';
import type { Transition } from './transition';
import { accountOf, NEW, SPLIT_IDS, type EntryState, type StrategyState } from './world';

const minor = (amount: string): number => Math.round(Number(amount) * 100);

const planned = ({ entries }: StrategyState, account: string): number =>
  entries
    .filter(({ kind, horizon }) => accountOf(kind, horizon) === account)
    .reduce((sum, { amount }) => sum + amount, 0);

const ACCOUNTS = ['BUDGET', 'PEOPLE', 'TOOLS'].flatMap((kind) => HORIZONS.map((horizon) => accountOf(kind, horizon)));

const left = (strategy: StrategyState, account: string): number =>
  planned(strategy, account) - (strategy.spent[account] ?? 0);

/** Uses up some of an account; false when it does not hold so much. */
export function spend(strategy: StrategyState, kind: string, horizon: string, amount: number): boolean {
  const account = accountOf(kind, horizon);
  if (amount > left(strategy, account)) return false;
  if (amount > 0) strategy.spent[account] = (strategy.spent[account] ?? 0) + amount;
  writesLedger(strategy);
  return true;
}

/** Replaces the entries, unless more was spent than they plan or step K would lose what it rests on. */
function plan(strategy: StrategyState, entries: EntryState[]) {
  strategy.entries = entries;
  const codes = ACCOUNTS.filter((account) => left(strategy, account) < 0).map(() => 'BUDGET_EXCEEDED');
  if (strategy.steps.RESOURCES === 'COMPLETED' && !isPlanned(strategy)) codes.push('REQUIREMENTS_UNMET');
  if (codes.length > 0) return refusedWith(...codes);
  writesLedger(strategy);
  strategy.history.push(`RESOURCES_ALLOCATED ${strategy.version}`);
  return doneWith(strategy.version);
}

function planRefusals(strategy: StrategyState, expectedVersion: number | undefined): string[] {
  const against = general(strategy, expectedVersion);
  if (against.length > 0) return against;
  return isBlocked(strategy, 'RESOURCES') ? ['STEP_ORDER'] : [];
}

function entryOf({ id, horizon, resource }: { id?: string; horizon: string; resource: Resource }): EntryState {
  const { budget, people, tool, calendar } = resource;
  const entry = { id: id ?? NEW, horizon };
  if (budget) return { ...entry, kind: 'BUDGET', amount: minor(budget.amount) };
  if (people) return { ...entry, kind: 'PEOPLE', amount: minor(people.hours) };
  if (tool) return { ...entry, kind: 'TOOLS', amount: minor(tool.cost.amount) };
  return { ...entry, kind: calendar ? 'CALENDAR' : 'ACTIONS', amount: 0 };
}

interface Resource {
  budget?: { amount: string };
  people?: { hours: string };
  tool?: { cost: { amount: string } };
  calendar?: object;
}

export const moneyRules: Record<string, Transition> = {
  allocateResources(world, { strategyId, set = [], remove = [], expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const unknown = remove.filter((id: string) => !strategy.entries.some((one) => one.id === id));
    const codes = [...planRefusals(strategy, expectedVersion), ...unknown.map(() => 'NOT_FOUND')];
    if (codes.length > 0) return refusedWith(...codes);
    return plan(strategy, [...strategy.entries.filter(({ id }) => !remove.includes(id)), ...set.map(entryOf)]);
  },

  splitBudget(world, { strategyId, total, expectedVersion }) {
    const strategy = strategyIn(world, strategyId);
    const codes = planRefusals(strategy, expectedVersion);
    if (codes.length > 0) return refusedWith(...codes);
    const amount = minor(total.amount) / HORIZONS.length;
    const split = HORIZONS.map((horizon, index) => ({ id: SPLIT_IDS[index] ?? NEW, kind: 'BUDGET', horizon, amount }));
    return plan(strategy, [...strategy.entries.filter(({ kind }) => kind !== 'BUDGET'), ...split]);
  },

  recordSpend(world, { strategyId, horizon, spend: { money, hours } }) {
    const strategy = strategyIn(world, strategyId);
    const codes = planRefusals(strategy, undefined);
    const isRevisited = strategy.steps.RESOURCES === 'NEEDS_REVISIT' && codes[0] === 'STEP_ORDER';
    if (codes.length > 0 && !isRevisited) return refusedWith(...codes);
    const [kind, amount] = money ? ['BUDGET', money.amount] : ['PEOPLE', hours];
    if (!spend(strategy, kind, horizon, minor(amount))) return refusedWith('BUDGET_EXCEEDED');
    strategy.history.push(`SPEND_RECORDED ${strategy.version}`);
    return doneWith(strategy.version);
  },
};
