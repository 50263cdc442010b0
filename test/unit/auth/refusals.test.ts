import { BeyondBudgetError, paidFrom, RateLimitedError } from '../../../lambdas/auth/refusals';
import { rateLimitOf, secondsUntil } from '../../../lambdas/domain/rate-limit';

const now = new Date('2026-09-15T10:00:59.990Z');
const budget = { limit: 10, remaining: 3, resetsAt: '2026-09-15T10:01:00.000Z' };
const pay = (cost: number, charged: boolean) => () =>
  paidFrom('this key', { charged, budget }, { cost, limit: 10, now });

describe('a budget', () => {
  it('is told as it stands when it paid', () => {
    expect(pay(3, true)()).toBe(budget);
  });

  it('asks to wait for what it cannot pay now, a second at least', () => {
    expect(pay(4, false)).toThrow(RateLimitedError);
    expect(pay(4, false)).toThrow(
      'This request costs 4 points, and 3 of the 10 that this key has a minute are left. Try again in 1 seconds.',
    );
    expect(secondsUntil(budget, new Date(budget.resetsAt))).toBe(1);
  });

  it('does not ask to wait for what it can never pay', () => {
    expect(pay(11, false)).toThrow(BeyondBudgetError);
    expect(pay(11, false)).toThrow('This request costs 11 points, and this key has 10 a minute. Ask for less at once.');
  });
});

it('of a key and its agency the one that has less left is what binds', () => {
  const agency = { ...budget, limit: 100, remaining: 2 };
  expect(rateLimitOf(agency, budget)).toEqual({ ...agency, agency, key: budget });
  expect(rateLimitOf({ ...agency, remaining: 4 }, budget)).toMatchObject({ limit: 10, remaining: 3 });
  expect(rateLimitOf(agency)).toEqual({ ...agency, agency });
});
