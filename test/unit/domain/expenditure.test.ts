import type { Allocation } from '../../../lambdas/domain/allocation';
import { expenditureOf, missingFrom, partsInWords, totalOf } from '../../../lambdas/domain/expenditure';
import type { Horizon } from '../../../lambdas/domain/horizon';
import { costOfHours, hourlyRateIn } from '../../../lambdas/domain/hourly-rate';
import { emptyLedger, spend, type SpendableKind } from '../../../lambdas/domain/ledger';
import { planned } from '../../../lambdas/domain/allocation-plan';

const person = (
  id: string,
  hundredthsOfHours: bigint,
  minor?: bigint,
  horizon: Horizon = 'SHORT_TERM',
): Allocation => ({
  id,
  horizon,
  kind: 'PEOPLE',
  who: id,
  role: 'Editor',
  hundredthsOfHours,
  ...(minor !== undefined && { hourlyCost: { minor, currency: 'EUR' } }),
});
const terms = { startsOn: '2026-01-01' };
const budget: Allocation = {
  id: 'money',
  horizon: 'SHORT_TERM',
  kind: 'BUDGET',
  amount: { minor: 100_000n, currency: 'EUR' },
};
const ledgerOf = (allocations: Allocation[], ...spent: [SpendableKind, Horizon, bigint][]) =>
  spent.reduce(
    (ledger, [kind, horizon, amount]) => spend(ledger, kind, horizon, amount) ?? ledger,
    planned(emptyLedger('strategy-1', 'EUR'), allocations, terms),
  );

describe('the average cost of an hour', () => {
  it.each([
    ['one price', [person('ana', 1_000n, 3_000n)], 250n, 7_500n],
    ['prices weighed by hours', [person('ana', 1_000n, 3_000n), person('ben', 3_000n, 1_000n)], 100n, 1_500n],
    [
      'hours without a price at the average of the others',
      [person('ana', 100n, 2_000n), person('ben', 900n)],
      1_000n,
      20_000n,
    ],
    ['half a cent up', [person('ana', 100n, 1n)], 50n, 1n],
  ])('follows %s', (_, allocations, hundredths, minor) => {
    expect(costOfHours(hundredths, hourlyRateIn(allocations, 'SHORT_TERM')!)).toBe(minor);
  });

  it('gives back exactly what was planned for all hours', () => {
    const allocations = [person('ana', 1_250n, 3_333n), person('ben', 700n, 1_999n)];
    expect(costOfHours(1_950n, hourlyRateIn(allocations, 'SHORT_TERM')!)).toBe(41_663n + 13_993n);
  });

  it('is unknown where no hour has a price', () => {
    expect(hourlyRateIn([person('ana', 1_000n), budget], 'SHORT_TERM')).toBeUndefined();
    expect(hourlyRateIn([person('ana', 1_000n, 3_000n)], 'MID_TERM')).toBeUndefined();
  });
});

describe('what a strategy used up, in money', () => {
  const allocations = [budget, person('ana', 1_000n, 3_000n), person('ben', 1_000n, undefined, 'MID_TERM')];
  const ledger = ledgerOf(allocations, ['BUDGET', 'SHORT_TERM', 40_000n], ['PEOPLE', 'SHORT_TERM', 200n]);

  it('is budget, tools and hours at their average planned cost', () => {
    const spent = expenditureOf({ ledger, allocations }, 'spent');
    expect(spent).toEqual({ budget: 40_000n, tools: 0n, people: 6_000n, hours: 200n, uncosted: [] });
    expect(totalOf(spent)).toBe(46_000n);
    expect(partsInWords(spent, 'EUR')).toBe(
      'budget 400.00 + tools 0.00 + 2.00 hours at their average planned cost 60.00 EUR',
    );
  });

  it('can be that of one term, and of what was planned', () => {
    expect(totalOf(expenditureOf({ ledger, allocations }, 'planned', ['SHORT_TERM']))).toBe(130_000n);
    expect(totalOf(expenditureOf({ ledger, allocations }, 'spent', ['LONG_TERM']))).toBe(0n);
  });

  it('leaves out hours of which nobody knows what they cost, and says so', () => {
    const worked = ledgerOf(allocations, ['PEOPLE', 'MID_TERM', 300n]);
    const spent = expenditureOf({ ledger: worked, allocations }, 'spent');
    expect(spent).toMatchObject({ people: 0n, hours: 0n, uncosted: ['MID_TERM'] });
    expect(missingFrom(spent)).toEqual(['hourly cost of people in the mid term']);
    expect(partsInWords(spent, 'EUR')).toBe('budget 0.00 + tools 0.00 EUR');
  });
});
