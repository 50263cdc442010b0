import * as z from 'zod';
import { LARGEST_HOURS, parseHours } from '../../domain/hours';
import { decimalsOf, formatAmount, LARGEST_MINOR, parseMoney, type Money } from '../../domain/money';

/** Money in the strategy's own currency, above zero; `free` lets zero through. */
export const moneyIn = (currency: string, { free = false } = {}) =>
  z.object({ amount: z.string(), currency: z.string() }).transform((input, context): Money => {
    const objection = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
      return z.NEVER;
    };
    if (input.currency !== currency) {
      return objection('currency', `must be ${currency}, the currency of the strategy`);
    }
    const money = parseMoney(input.amount, currency);
    if (!money) return objection('amount', amountMessage(input.amount, currency));
    if (money.minor < 0n || (money.minor === 0n && !free)) {
      return objection('amount', free ? 'must not be negative' : 'must be more than 0');
    }
    return money;
  });

function amountMessage(amount: string, currency: string): string {
  const decimals = decimalsOf(currency);
  const given = /^-?\d{1,16}(?:\.(\d*?)0*)?$/.exec(amount)?.[1]?.length ?? 0;
  if (given > decimals) {
    return decimals === 0
      ? `must be a whole number: ${currency} has no decimals`
      : `must have at most ${decimals} decimals in ${currency}`;
  }
  return `must be a number of at most ${formatAmount({ minor: LARGEST_MINOR, currency })}`;
}

/** Hours in hundredths, above zero. */
export const hours = z.string().transform((input, context): bigint => {
  const hundredths = parseHours(input);
  if (hundredths !== undefined && hundredths > 0n) return hundredths;
  context.addIssue({
    code: 'custom',
    message: `must be a number of hours above 0, with at most 2 decimals and at most ${LARGEST_HOURS}`,
  });
  return z.NEVER;
});
