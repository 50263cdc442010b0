import { amountInWords, type AccountName } from '../../domain/allocation-plan';
import { horizonName } from '../../domain/horizon';
import { leftOf, type Ledger } from '../../domain/ledger';
import type { UserError } from '../../domain/result';

/**
 * The refusal for using up more than an account holds. `left` is money: what is left of the kind, and for hours what is
 * left of the horizon's budget, beside `leftHours`.
 */
export function notEnough(
  { accounts, currency }: Ledger,
  { kind, horizon }: AccountName,
  sentence: (words: { spent: string; left: string }) => string,
  path?: string[],
): UserError {
  const account = accounts[kind][horizon];
  const words = {
    spent: amountInWords(kind, account.spent, currency),
    left: amountInWords(kind, leftOf(account), currency),
  };
  const money = kind === 'PEOPLE' ? accounts.BUDGET[horizon] : account;
  return {
    code: 'BUDGET_EXCEEDED',
    message: `${kind} of the ${horizonName(horizon)}: ${sentence(words)}`,
    ...(path && { path }),
    left: { minor: leftOf(money), currency },
    ...(kind === 'PEOPLE' && { leftHours: leftOf(account) }),
  };
}
