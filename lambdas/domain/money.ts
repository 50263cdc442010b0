import * as z from 'zod';

/** An exact amount, counted in the currency's smallest unit: cents for EUR, yen for JPY, fils for KWD. */
export interface Money {
  minor: bigint;
  currency: string;
}

const KNOWN_CURRENCIES = new Set(Intl.supportedValuesOf('currency'));
/** No amount and no sum of a plan goes beyond it, so that every figure can be written as a `Decimal`. */
export const LARGEST_MINOR = 10n ** 15n;

export const currencySchema = z
  .string()
  .refine((code) => KNOWN_CURRENCIES.has(code), { error: 'must be a currency code of ISO 4217, such as EUR' });

const decimalsByCurrency = new Map<string, number>();

/** How many decimals the currency has: 2 for EUR, 0 for JPY, 3 for KWD. */
export function decimalsOf(currency: string): number {
  let decimals = decimalsByCurrency.get(currency);
  if (decimals === undefined) {
    decimals =
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    decimalsByCurrency.set(currency, decimals);
  }
  return decimals;
}

/** Reads `1234.5` as money; `undefined` when it is no amount of this currency (too many decimals, too large, no number). */
export function parseMoney(amount: string, currency: string): Money | undefined {
  const match = /^(-?)(\d{1,16})(?:\.(\d+))?$/.exec(amount);
  if (!match) return undefined;
  const decimals = decimalsOf(currency);
  const fraction = (match[3] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return undefined;
  const minor = BigInt(match[2] + fraction.padEnd(decimals, '0'));
  if (minor > LARGEST_MINOR) return undefined;
  return { minor: match[1] ? -minor : minor, currency };
}

/** The amount as an exact decimal text with all of the currency's decimals: `1234.50`. */
export function formatAmount({ minor, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
