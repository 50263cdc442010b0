import { formatAmount } from '../money';

/** What came back for what was spent. */
export interface ReturnOnInvestment {
  /** 0.5 means half as much again as was spent; −1 that nothing came back. `null` when nothing was spent. */
  value: number | null;
  formula: string;
  /** Said when nothing was spent, so that there is no value, and when nothing was earned. */
  reason?: string;
}

/** (revenue − spent) ÷ spent, both in the smallest unit of the currency. */
export function returnOnInvestment(revenueMinor: bigint, spentMinor: bigint, currency: string): ReturnOnInvestment {
  const [revenue, spent] = [revenueMinor, spentMinor].map((minor) => formatAmount({ minor, currency }));
  const nothingEarned = revenueMinor === 0n ? ['Nothing was earned.'] : [];
  if (spentMinor <= 0n) {
    return {
      value: null,
      formula: `(revenue − spent) ÷ spent, with revenue ${revenue} and spent ${spent} ${currency}`,
      reason: ['Nothing was spent, so there is nothing to divide by.', ...nothingEarned].join(' '),
    };
  }
  return {
    value: Number(revenueMinor - spentMinor) / Number(spentMinor),
    formula: `(revenue − spent) ÷ spent = (${revenue} − ${spent}) ÷ ${spent} ${currency}`,
    ...(nothingEarned[0] !== undefined && { reason: nothingEarned[0] }),
  };
}
