import { leftOf } from '../../domain/ledger';
import type { HorizonBudgetResolvers } from '../generated/types.generated';

export const HorizonBudget: HorizonBudgetResolvers = {
  planned: ({ account, currency }) => ({ minor: account.planned, currency }),
  spent: ({ account, currency }) => ({ minor: account.spent, currency }),
  left: ({ account, currency }) => ({ minor: leftOf(account), currency }),
};
