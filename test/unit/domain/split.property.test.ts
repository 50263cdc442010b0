import * as fc from 'fast-check';
import { HORIZONS, type Horizon } from '../../../lambdas/domain/horizon';
import { formatAmount, parseMoney, type Money } from '../../../lambdas/domain/money';
import { splitByAmounts, splitByWeights, type Split } from '../../../lambdas/domain/split';

const WEIGHT_UNITS = 10n ** 10n;

/** A weight as text, and the same in tenths of billionths. */
const weight = fc
  .oneof(
    fc.bigInt({ min: 1n, max: 10n ** 26n - 1n }),
    fc.bigInt({ min: 1n, max: 100n }).map((whole) => whole * WEIGHT_UNITS),
    fc.constantFrom(1n, WEIGHT_UNITS),
  )
  .map((units) => ({
    units,
    text: `${units / WEIGHT_UNITS}.${(units % WEIGHT_UNITS).toString().padStart(10, '0')}`,
  }));
const weights = fc.record({ SHORT_TERM: weight, MID_TERM: weight, LONG_TERM: weight });

/** No decimals, two and three; small totals too, where rounding weighs most. */
const total = fc.record({
  minor: fc.oneof(fc.bigInt({ min: 3n, max: 50n }), fc.bigInt({ min: 3n, max: 10n ** 15n })),
  currency: fc.constantFrom('JPY', 'EUR', 'KWD'),
});

type Weights = Record<Horizon, { units: bigint; text: string }>;

function split(money: Money, by: Weights): Split {
  const result = splitByWeights(money, {
    SHORT_TERM: by.SHORT_TERM.text,
    MID_TERM: by.MID_TERM.text,
    LONG_TERM: by.LONG_TERM.text,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.value;
}

const sum = (values: bigint[]): bigint => values.reduce((all, one) => all + one, 0n);
const distance = (a: bigint, b: bigint): bigint => (a > b ? a - b : b - a);

test('however a budget is split by weights, the parts are the total, to the smallest unit', () => {
  fc.assert(
    fc.property(total, weights, (money, by) => {
      const parts = split(money, by);
      expect(sum(HORIZONS.map((horizon) => parts[horizon].minor))).toBe(money.minor);
      expect(HORIZONS.map((horizon) => parts[horizon].currency)).toEqual(HORIZONS.map(() => money.currency));
    }),
    { numRuns: 2_000 },
  );
});

test('no horizon is left without anything', () => {
  fc.assert(
    fc.property(total, weights, (money, by) => {
      const parts = split(money, by);
      expect(HORIZONS.every((horizon) => parts[horizon].minor >= 1n)).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test('a part is less than one unit from its exact share, but for what lifts the others to one unit', () => {
  fc.assert(
    fc.property(total, weights, (money, by) => {
      const parts = split(money, by);
      const all = sum(HORIZONS.map((horizon) => by[horizon].units));
      const lifted = HORIZONS.filter(
        (horizon) => parts[horizon].minor === 1n && money.minor * by[horizon].units < all,
      ).length;
      for (const horizon of HORIZONS) {
        const apart = distance(parts[horizon].minor * all, money.minor * by[horizon].units);
        expect(apart < all * BigInt(1 + lifted)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test('a larger weight never gets less, and the same split comes out the same', () => {
  fc.assert(
    fc.property(total, weights, fc.constantFrom(...HORIZONS), fc.constantFrom(...HORIZONS), (money, by, one, other) => {
      const parts = split(money, by);
      expect(by[one].units > by[other].units && parts[one].minor < parts[other].minor).toBe(false);
      expect(split(money, by)).toEqual(parts);
    }),
    { numRuns: 2_000 },
  );
});

test('amounts that were split by weights are a split by amounts as well', () => {
  fc.assert(
    fc.property(total, weights, (money, by) => {
      const parts = split(money, by);
      const amounts = {
        SHORT_TERM: formatAmount(parts.SHORT_TERM),
        MID_TERM: formatAmount(parts.MID_TERM),
        LONG_TERM: formatAmount(parts.LONG_TERM),
      };
      expect(splitByAmounts(money, amounts)).toEqual({ ok: true, value: parts });
      expect(parseMoney(amounts.SHORT_TERM, money.currency)).toEqual(parts.SHORT_TERM);
    }),
  );
});
