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

describe('the ledger of a plan', () => {
  it('holds the sums of money, hours and tool costs by horizon', () => {
    const { accounts } = planned(empty, [
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
    const spent = spend(planned(empty, [budget('SHORT_TERM', 100n)]), 'BUDGET', 'SHORT_TERM', 60n);
    const again = planned(spent ?? empty, [budget('SHORT_TERM', 80n)]);
    expect(again.accounts.BUDGET.SHORT_TERM).toEqual({ planned: 80n, spent: 60n });
    expect(again.version).toBe(4);
    expect(exceeded(again)).toEqual([]);
  });

  it('names every account in which more is spent than planned', () => {
    const spent = spend(planned(empty, [budget('SHORT_TERM', 100n)]), 'BUDGET', 'SHORT_TERM', 60n);
    expect(exceeded(planned(spent ?? empty, [budget('SHORT_TERM', 59n)]))).toEqual([
      { kind: 'BUDGET', horizon: 'SHORT_TERM' },
    ]);
    expect(exceeded(planned(spent ?? empty, [budget('SHORT_TERM', 60n)]))).toEqual([]);
  });

  it('names accounts that cannot be counted any more', () => {
    const large = [budget('MID_TERM', LARGEST_MINOR), budget('MID_TERM', 1n)];
    expect(overgrown(planned(empty, large))).toEqual([{ kind: 'BUDGET', horizon: 'MID_TERM' }]);
    expect(overgrown(planned(empty, large.slice(0, 1)))).toEqual([]);
  });

  it('is told apart from that of other entries', () => {
    expect(isPlanOf(planned(empty, [people, tool]), [tool, action, people])).toBe(true);
    expect(isPlanOf(planned(empty, [people, tool]), [tool])).toBe(false);
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
