import { costOf, type Allocation } from './allocation';
import type { Horizon } from './horizon';

/** What hours cost on average, as an exact fraction: so much money for so many hundredths of an hour. */
export interface HourlyRate {
  /** In the smallest unit of the currency. */
  minor: bigint;
  hundredths: bigint;
}

/**
 * What the planned hours of a horizon cost on average, weighed by hours. Entries without an hourly cost count for nothing
 * here; `undefined` when none has one.
 */
export function hourlyRateIn(allocations: readonly Allocation[], horizon: Horizon): HourlyRate | undefined {
  const rate = { minor: 0n, hundredths: 0n };
  for (const one of allocations) {
    if (one.kind !== 'PEOPLE' || one.horizon !== horizon || one.hourlyCost === undefined) continue;
    rate.minor += costOf(one)?.minor ?? 0n;
    rate.hundredths += one.hundredthsOfHours;
  }
  return rate.hundredths > 0n ? rate : undefined;
}

/** Hours in the smallest unit of the currency, rounded half up. */
export const costOfHours = (hundredths: bigint, rate: HourlyRate): bigint =>
  (2n * rate.minor * hundredths + rate.hundredths) / (2n * rate.hundredths);
