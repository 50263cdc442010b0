import { formatAmount } from '../../domain/money';
import type { MoneyResolvers } from '../generated/types.generated';

export const Money: MoneyResolvers = {
  amount: (money) => formatAmount(money),
};
