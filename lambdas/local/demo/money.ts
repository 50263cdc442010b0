/*
 * The demo counts money for itself, in cents of a euro and with whole numbers, so that it can tell whether the server's
 * amounts are right.
 */
export type Cents = bigint;

/** `12000.01` as 1200001n. */
export const cents = (amount: string): Cents => BigInt(amount.replace('.', ''));

/** 1200001n as `12000.01`, the way the API writes and reads it. */
export const amountOf = (value: Cents): string => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`;

/** 1200001n as `12,000.01`, for a person. */
export const euros = (value: Cents): string => amountOf(value).replace(/\B(?=(\d{3})+\.)/g, ',');

export const money = (value: Cents) => ({ amount: amountOf(value), currency: 'EUR' });

export const total = (values: readonly Cents[]): Cents => values.reduce((sum, value) => sum + value, 0n);

/**
 * The largest remainder, by weights that add up to 100: everybody gets the whole cents of their share, and the cents that
 * are left over go to whom the rounding took most from.
 */
export function shares(whole: Cents, weights: readonly bigint[]): Cents[] {
  const parts = weights.map((weight, index) => ({
    index,
    floor: (whole * weight) / 100n,
    rest: (whole * weight) % 100n,
  }));
  const over = Number(whole - total(parts.map(({ floor }) => floor)));
  const lucky = parts.toSorted((a, b) => Number(b.rest - a.rest) || a.index - b.index).slice(0, over);
  return parts.map((part) => part.floor + (lucky.includes(part) ? 1n : 0n));
}
