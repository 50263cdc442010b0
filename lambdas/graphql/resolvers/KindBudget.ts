import { costOfHours } from '../../domain/hourly-rate';
import { formatHours } from '../../domain/hours';
import { leftOf, type SpendableKind } from '../../domain/ledger';
import { formatAmount } from '../../domain/money';
import type { KindBudgetResolvers } from '../generated/types.generated';

/** Hours for people, money for the others. */
const decimal = (kind: SpendableKind, amount: bigint, currency: string): string =>
  kind === 'PEOPLE' ? formatHours(amount) : formatAmount({ minor: amount, currency });

export const KindBudget: KindBudgetResolvers = {
  planned: ({ kind, account, currency }) => decimal(kind, account.planned, currency),
  spent: ({ kind, account, currency }) => decimal(kind, account.spent, currency),
  left: ({ kind, account, currency }) => decimal(kind, leftOf(account), currency),
  money: ({ kind, account, currency, rate }) => {
    if (kind === 'PEOPLE' && rate === undefined) return null;
    const inMoney = (amount: bigint) => (rate ? costOfHours(amount, rate) : amount);
    const [planned, spent] = [inMoney(account.planned), inMoney(account.spent)];
    return {
      planned: { minor: planned, currency },
      spent: { minor: spent, currency },
      left: { minor: planned - spent, currency },
    };
  },
};
