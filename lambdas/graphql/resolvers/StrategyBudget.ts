import { ACCOUNT_NAMES } from '../../domain/allocation-plan';
import { HORIZONS } from '../../domain/horizon';
import { hourlyRateIn } from '../../domain/hourly-rate';
import { leftOf, type Account, type Ledger } from '../../domain/ledger';
import type { Money } from '../../domain/money';
import type { StrategyBudgetResolvers } from '../generated/types.generated';

const total = ({ accounts, currency }: Ledger, figure: (account: Account) => bigint): Money => ({
  minor: HORIZONS.reduce((sum, horizon) => sum + figure(accounts.BUDGET[horizon]), 0n),
  currency,
});

export const StrategyBudget: StrategyBudgetResolvers = {
  horizons: ({ accounts, currency }) =>
    HORIZONS.map((horizon) => ({ horizon, currency, account: accounts.BUDGET[horizon] })),
  kinds: ({ accounts, currency, allocations }) =>
    ACCOUNT_NAMES.map(({ kind, horizon }) => ({
      kind,
      horizon,
      currency,
      account: accounts[kind][horizon],
      rate: kind === 'PEOPLE' ? hourlyRateIn(allocations, horizon) : undefined,
    })),
  planned: (ledger) => total(ledger, ({ planned }) => planned),
  spent: (ledger) => total(ledger, ({ spent }) => spent),
  left: (ledger) => total(ledger, leftOf),
};
