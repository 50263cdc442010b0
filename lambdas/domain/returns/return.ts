import type { Money } from '../money';
import { returnOnInvestment, type ReturnOnInvestment } from '../reviews';

/** A side of the calculation: how much, and what it is made of. */
export interface Figure {
  /** In the smallest unit of the currency. */
  minor: bigint;
  madeOf: string;
}

/** What a strategy, a campaign or an objective returned. */
export interface Return extends ReturnOnInvestment {
  revenue: Money;
  spent: Money;
  /** What was used up and is not counted, because nobody said what it costs. */
  missing: string[];
}

/** The return on investment with its formula, which names the parts of both sides. */
export function returnOf(revenue: Figure, spent: Figure, currency: string, missing: string[] = []): Return {
  const { formula, ...result } = returnOnInvestment(revenue.minor, spent.minor, currency);
  return {
    ...result,
    formula: `${formula}. Revenue: ${revenue.madeOf}. Spent: ${spent.madeOf}.`,
    revenue: { minor: revenue.minor, currency },
    spent: { minor: spent.minor, currency },
    missing,
  };
}
