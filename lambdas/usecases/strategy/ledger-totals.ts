import { HORIZONS } from '../../domain/horizon';
import type { Ledger } from '../../domain/ledger';

/** Money spent over all horizons, budget and tools, in the smallest unit of the currency. */
export const moneySpent = ({ accounts }: Ledger): bigint =>
  HORIZONS.reduce((sum, horizon) => sum + accounts.BUDGET[horizon].spent + accounts.TOOLS[horizon].spent, 0n);
