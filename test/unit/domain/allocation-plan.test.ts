import { costOf, labelOf, type Allocation } from '../../../lambdas/domain/allocation';
import { amountInWords, exceeded, isPlanOf, overgrown, planned } from '../../../lambdas/domain/allocation-plan';
import type { Horizon } from '../../../lambdas/domain/horizon';
import { emptyLedger, spend } from '../../../lambdas/domain/ledger';
import { LARGEST_MINOR } from '../../../lambdas/domain/money';

const euros = (minor: bigint) => ({ minor, currency: 'EUR' });
const budget = (horizon: Horizon, minor: bigint): Allocation => ({
  id: `${horizon}-${minor}`,
  horizon,
  kind: 'BUDGET',
  amount: euros(minor),
});
const people: Allocation = {
  id: 'ana',
  horizon: 'MID_TERM',
  kind: 'PEOPLE',
  who: 'Ana',
  role: 'Editor',
  hundredthsOfHours: 1_250n,
  hourlyCost: euros(3_333n),
};
const tool: Allocation = { id: 'tool', horizon: 'LONG_TERM', kind: 'TOOLS', name: 'Planner', cost: euros(9_900n) };
const action: Allocation = { id: 'film', horizon: 'LONG_TERM', kind: 'ACTIONS', work: 'Film the mill', owner: 'Ben' };
const empty = emptyLedger('strategy-1', 'EUR');
const terms = {
  startsOn: '2026-01-01',
  horizons: { shortTermEndsOn: '2026-03-31', midTermEndsOn: '2026-06-30', longTermEndsOn: '2027-12-31' },
};
const planOf = (allocations: Allocation[], ledger = empty) => planned(ledger, allocations, terms);

describe('the ledger of a plan', () => {
  it('holds the sums of money, hours and tool costs by horizon', () => {
    const { accounts } = planOf([
      budget('SHORT_TERM', 100n),
      budget('SHORT_TERM', 50n),
      budget('LONG_TERM', 7n),
      people,
      tool,
      action,
    ]);
    expect(accounts.BUDGET.SHORT_TERM.planned).toBe(150n);
    expect(accounts.BUDGET.MID_TERM.planned).toBe(0n);
    expect(accounts.BUDGET.LONG_TERM.planned).toBe(7n);
    expect(accounts.PEOPLE.MID_TERM.planned).toBe(1_250n);
    expect(accounts.TOOLS.LONG_TERM.planned).toBe(9_900n);
  });

  it('keeps what is spent and gets a new version', () => {
    const spent = spend(planOf([budget('SHORT_TERM', 100n)]), 'BUDGET', 'SHORT_TERM', 60n);
    const again = planOf([budget('SHORT_TERM', 80n)], spent);
    expect(again.accounts.BUDGET.SHORT_TERM).toEqual({ planned: 80n, spent: 60n });
    expect(again.version).toBe(4);
    expect(exceeded(again)).toEqual([]);
  });

  it('names every account in which more is spent than planned', () => {
    const spent = spend(planOf([budget('SHORT_TERM', 100n)]), 'BUDGET', 'SHORT_TERM', 60n);
    expect(exceeded(planOf([budget('SHORT_TERM', 59n)], spent))).toEqual([{ kind: 'BUDGET', horizon: 'SHORT_TERM' }]);
    expect(exceeded(planOf([budget('SHORT_TERM', 60n)], spent))).toEqual([]);
  });

  it('names accounts that cannot be counted any more', () => {
    const large = [budget('MID_TERM', LARGEST_MINOR), budget('MID_TERM', 1n)];
    expect(overgrown(planOf(large))).toEqual([{ kind: 'BUDGET', horizon: 'MID_TERM' }]);
    expect(overgrown(planOf(large.slice(0, 1)))).toEqual([]);
  });

  it('is told apart from that of other entries', () => {
    expect(isPlanOf(planOf([people, tool]), [tool, action, people], terms)).toBe(true);
    expect(isPlanOf(planOf([people, tool]), [tool], terms)).toBe(false);
  });
});

describe('a tool that is paid for again and again', () => {
  const monthly: Allocation = { ...tool, kind: 'TOOLS', name: 'Planner', cost: euros(9_900n), every: 'MONTH' };
  const yearly: Allocation = { ...monthly, every: 'YEAR' };

  it.each([
    ['every month of the long term', monthly, terms, 18n * 9_900n],
    ['every year of the long term', yearly, terms, 2n * 9_900n],
    ['every month of a shorter one', { ...monthly, horizon: 'SHORT_TERM' as const }, terms, 3n * 9_900n],
    ['once', { ...monthly, every: 'ONCE' as const }, terms, 9_900n],
  ])('costs what is paid %s', (_, entry, when, minor) => {
    expect(costOf(entry, when)).toEqual(euros(minor));
    expect(planOf([entry]).accounts.TOOLS[entry.horizon].planned).toBe(minor);
  });

  it('has no total while the terms have no dates', () => {
    expect(costOf(monthly, { startsOn: '2026-01-01' })).toBeUndefined();
    expect(costOf(monthly)).toBeUndefined();
  });

  it('makes another plan when the terms move', () => {
    const moved = { ...terms, horizons: { ...terms.horizons, longTermEndsOn: '2026-12-31' } };
    expect(isPlanOf(planOf([monthly]), [monthly], moved)).toBe(false);
  });
});

describe('an entry', () => {
  it('costs its hours at their price, rounded half up to the smallest unit', () => {
    expect(costOf(people)).toEqual(euros(41_663n));
    expect(costOf({ ...people, hourlyCost: undefined })).toBeUndefined();
  });

  it('costs what a tool or a budget says, and nothing by itself otherwise', () => {
    expect(costOf(tool)).toEqual(euros(9_900n));
    expect(costOf(budget('MID_TERM', 5n))).toEqual(euros(5n));
    expect(costOf(action)).toBeUndefined();
  });

  it('has a label whatever its kind', () => {
    const meeting: Allocation = {
      id: 'day',
      horizon: 'SHORT_TERM',
      kind: 'CALENDAR',
      what: 'Mill day',
      startsOn: '2026-02-01',
      endsOn: '2026-02-02',
    };
    expect([people, meeting, tool, action, budget('MID_TERM', 5n)].map(labelOf)).toEqual([
      'Ana',
      'Mill day',
      'Planner',
      'Film the mill',
      'Budget',
    ]);
  });

  it('is counted in words that people read', () => {
    expect(amountInWords('PEOPLE', 750n, 'EUR')).toBe('7.50 hours');
    expect(amountInWords('TOOLS', 750n, 'JPY')).toBe('750 JPY');
  });
});
