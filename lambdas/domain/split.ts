import { byHorizon, HORIZONS, type Horizon } from './horizon';
import { decimalsOf, formatAmount, parseMoney, type Money } from './money';
import { fail, invalid, ok, type Result, type UserError } from './result';

/** A budget over the three horizons: each part is at least one smallest unit, and together they are the total. */
export type Split = Record<Horizon, Money>;

/** The field that carries a horizon's weight or amount in inputs. */
const FIELDS = { SHORT_TERM: 'shortTerm', MID_TERM: 'midTerm', LONG_TERM: 'longTerm' } as const;

const DECIMAL = /^(\d{1,16})(?:\.(\d{1,10}))?$/;
const WEIGHT_DECIMALS = 10;

/**
 * Splits a budget by weights (2, 1 and 1 give a half and two quarters), by largest remainder: rounded down first, then
 * the units that are left go where rounding took most. A part that would be nothing gets one unit of the largest part.
 * @returns `INVALID` for a total below one unit a horizon and for weights that are not above zero; the paths of
 * weights begin with `prefix` and name the horizon as inputs do.
 */
export function splitByWeights(
  total: Money,
  weights: Record<Horizon, string>,
  prefix: readonly string[] = [],
): Result<Split> {
  const counted = byHorizon((horizon) => weightOf(weights[horizon]));
  const errors = [
    ...tooSmall(total),
    ...HORIZONS.filter((horizon) => counted[horizon] <= 0n).map((horizon) =>
      invalid('Every weight must be a number above 0, so that every horizon gets something.', [
        ...prefix,
        FIELDS[horizon],
      ]),
    ),
  ];
  if (errors.length > 0) return fail(...errors);

  const parts = leastOne(largestRemainder(total.minor, counted), counted);
  return ok(byHorizon((horizon) => ({ minor: parts[horizon], currency: total.currency })));
}

/**
 * A split that was made by hand, once it is sure that it adds up.
 * @returns `INVALID` for an amount that is none of the currency or below one unit, and for a sum that is not the total.
 */
export function splitByAmounts(
  total: Money,
  amounts: Record<Horizon, string>,
  prefix: readonly string[] = [],
): Result<Split> {
  const { currency } = total;
  const read = byHorizon((horizon) => parseMoney(amounts[horizon], currency) ?? { minor: 0n, currency });
  const wrong = HORIZONS.filter((horizon) => read[horizon].minor <= 0n).map((horizon) =>
    invalid(`Every amount must be above 0 and have at most ${decimalsOf(currency)} decimals.`, [
      ...prefix,
      FIELDS[horizon],
    ]),
  );
  if (wrong.length > 0) return fail(...wrong);

  const minor = sumOf(byHorizon((horizon) => read[horizon].minor));
  if (minor !== total.minor) {
    const sum = formatAmount({ minor, currency });
    return fail(invalid(`The amounts add up to ${sum} ${currency}; the total is ${formatAmount(total)}.`, [...prefix]));
  }
  return ok(read);
}

/** The weight in tenths of billionths; 0 for what is no number above 0. */
function weightOf(text: string): bigint {
  const match = DECIMAL.exec(text);
  return match ? BigInt(match[1] + (match[2] ?? '').padEnd(WEIGHT_DECIMALS, '0')) : 0n;
}

function tooSmall(total: Money): UserError[] {
  const least = BigInt(HORIZONS.length);
  if (total.minor >= least) return [];
  const amount = (minor: bigint) => `${formatAmount({ ...total, minor })} ${total.currency}`;
  return [invalid(`The total is too small: at least ${amount(1n)} for each horizon makes ${amount(least)}.`)];
}

function largestRemainder(total: bigint, weights: Record<Horizon, bigint>): Record<Horizon, bigint> {
  const sum = sumOf(weights);
  const floor = byHorizon((horizon) => (total * weights[horizon]) / sum);
  const remainder = byHorizon((horizon) => (total * weights[horizon]) % sum);
  const raised = [...HORIZONS]
    .sort((a, b) => descending(remainder[a], remainder[b]))
    .slice(0, Number(total - sumOf(floor)));
  return byHorizon((horizon) => floor[horizon] + (raised.includes(horizon) ? 1n : 0n));
}

/** Where parts are equal, the smaller weight gives, so that a larger weight never ends up with less. */
function leastOne(parts: Record<Horizon, bigint>, weights: Record<Horizon, bigint>): Record<Horizon, bigint> {
  const empty = HORIZONS.find((horizon) => parts[horizon] === 0n);
  if (!empty) return parts;
  const [giver] = [...HORIZONS].sort((a, b) => descending(parts[a], parts[b]) || descending(weights[b], weights[a]));
  const moved = (horizon: Horizon) => (horizon === empty ? 1n : horizon === giver ? -1n : 0n);
  return leastOne(
    byHorizon((horizon) => parts[horizon] + moved(horizon)),
    weights,
  );
}

const sumOf = (parts: Record<Horizon, bigint>): bigint => HORIZONS.reduce((sum, horizon) => sum + parts[horizon], 0n);

const descending = (a: bigint, b: bigint): number => (a === b ? 0 : a > b ? -1 : 1);
