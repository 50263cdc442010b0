import { monthsBegun } from '../../../lambdas/domain/calendar';
import { timesIn, type ToolRecurrence } from '../../../lambdas/domain/tool-recurrence';

describe('months begun in a period', () => {
  it.each([
    ['2026-01-01', '2026-01-01', 1],
    ['2026-01-01', '2026-01-31', 1],
    ['2026-01-01', '2026-02-01', 2],
    ['2026-01-01', '2026-12-31', 12],
    ['2026-01-15', '2026-03-14', 2],
    ['2026-01-15', '2026-03-15', 3],
    // A month that has no 31st begins on its last day.
    ['2026-01-31', '2026-02-27', 1],
    ['2026-01-31', '2026-02-28', 2],
    ['2028-01-31', '2028-02-28', 1],
    ['2026-11-30', '2027-02-28', 4],
    ['2025-12-31', '2026-01-30', 1],
  ])('from %s to %s: %d', (from, to, months) => {
    expect(monthsBegun({ from, to })).toBe(months);
  });
});

describe('what recurs in a term', () => {
  it.each([
    ['ONCE', '2026-01-01', '2029-12-31', 1n],
    ['MONTH', '2026-01-01', '2026-03-31', 3n],
    ['YEAR', '2026-01-01', '2026-03-31', 1n],
    ['YEAR', '2026-01-01', '2026-12-31', 1n],
    ['YEAR', '2026-01-01', '2027-01-01', 2n],
    ['YEAR', '2028-02-29', '2029-02-27', 1n],
    ['YEAR', '2028-02-29', '2029-02-28', 2n],
  ] as [ToolRecurrence, string, string, bigint][])('%s from %s to %s is paid %s times', (every, from, to, times) => {
    expect(timesIn(every, { from, to })).toBe(times);
  });
});
